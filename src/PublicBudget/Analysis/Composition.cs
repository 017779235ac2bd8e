using PublicBudget.Amounts;
using PublicBudget.Collections;

namespace PublicBudget.Analysis;

/// <summary>What a whole is made of (构成): the parts in their order, each with its share.</summary>
/// <typeparam name="TKey">What the whole is divided by: codes, natures, sources.</typeparam>
public sealed record Composition<TKey>
    where TKey : notnull
{
    /// <summary>Makes a composition whose whole is the sum of the parts.</summary>
    /// <param name="parts">The parts, in the order to keep.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public Composition(IEnumerable<KeyValuePair<TKey, Money>> parts)
    {
        var given = parts.ToArray();
        var whole = Money.Sum(given.Select(part => part.Value));
        Whole = whole;
        Items = ValueList.Copy(given.Select(part => new CompositionItem<TKey>(part.Key, part.Value, Share.Of(part.Value, whole))));
    }

    /// <summary>The whole: the sum of the parts.</summary>
    public Money Whole { get; }

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<CompositionItem<TKey>> Items { get; }
}
