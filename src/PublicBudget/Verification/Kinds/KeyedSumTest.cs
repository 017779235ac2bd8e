using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>Data named by their keys that add up, are equal, or are part and whole: the quickest way to a rule of one's own.</summary>
public sealed class KeyedSumTest : RuleTest
{
    private readonly ValueList<FactKey> _parts = ValueList<FactKey>.Empty;

    /// <summary>The total, or the whole.</summary>
    public required FactKey Total { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<FactKey> Parts
    {
        get => _parts;
        init => _parts = ValueList.Copy(value);
    }

    /// <summary>Whether the parts are only at most the total.</summary>
    public bool IsAtMost { get; init; }

    /// <inheritdoc/>
    public override string Operands
        => $"{Total.Describe()} {(IsAtMost ? "≥" : "=")} {string.Join(" + ", Parts.Select(part => part.Describe()))}";

    internal override IReadOnlyList<FactKey> NamedData => [Total, .. _parts];

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RelateNamed(this, IsAtMost ? Relation.AtMost : _parts.Count == 1 ? Relation.Equality : Relation.Sum);
    }
}
