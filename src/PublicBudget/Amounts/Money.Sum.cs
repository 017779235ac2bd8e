using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PublicBudget.Amounts;

public readonly partial struct Money
{
    /// <summary>
    /// The sum, zero for none. It depends on the amounts only, never on their order: it fails if and only if the total itself
    /// does not fit, even where a subtotal would not.
    /// </summary>
    /// <exception cref="OverflowException">The total is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money Sum(ReadOnlySpan<Money> amounts) => FromTotal(WideSum.Of(MemoryMarshal.Cast<Money, long>(amounts)));

    /// <inheritdoc cref="Sum(ReadOnlySpan{Money})"/>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts switch
        {
            Money[] array => Sum((ReadOnlySpan<Money>)array),
            List<Money> list => Sum(CollectionsMarshal.AsSpan(list)),
            ImmutableArray<Money> array => Sum(array.AsSpan()),
            _ => Sum(amounts, static amount => amount),
        };
    }

    /// <summary>The sum of an amount of each item: <c>Money.Sum(lines, line => line.Amount)</c>.</summary>
    /// <inheritdoc cref="Sum(ReadOnlySpan{Money})"/>
    public static Money Sum<T>(IEnumerable<T> items, Func<T, Money> amount)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(amount);
        Int128 total = 0;
        foreach (var item in items)
        {
            total += amount(item)._fen;
        }

        return FromTotal(total);
    }

    private static Money FromTotal(Int128 fen)
        => fen >= long.MinValue && fen <= long.MaxValue ? new((long)fen) : throw TooLarge(fen, "a sum");
}
