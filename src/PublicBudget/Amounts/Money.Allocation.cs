namespace PublicBudget.Amounts;

public readonly partial struct Money
{
    /// <summary>
    /// Divides the amount into equal parts that add up to it exactly; where it does not divide evenly, the first parts are
    /// one fen larger (in magnitude) than the others.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no parts.</exception>
    public Money[] Allocate(int parts)
    {
        if (parts <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(parts), parts, "Expected at least one part.");
        }

        var weights = new long[parts];
        Array.Fill(weights, 1);
        return Allocate(weights);
    }

    /// <summary>
    /// Divides the amount in proportion to weights by largest remainder (最大余额法): the parts add up to the amount exactly,
    /// each lies less than a fen from its exact share, and of equal remainders the earlier part gets the fen. The part of a
    /// zero weight is zero. A negative amount is divided as its magnitude is.
    /// </summary>
    /// <exception cref="ArgumentException">There are no weights, one is negative, or all are zero.</exception>
    public Money[] Allocate(ReadOnlySpan<long> weights)
    {
        var total = TotalWeight(weights);
        var parts = new Money[weights.Length];
        var remainders = new Int128[weights.Length];
        var left = (long)0;
        Int128 magnitude = Int128.Abs(_fen);
        var given = (Int128)0;
        for (var i = 0; i < weights.Length; i++)
        {
            var (share, remainder) = Int128.DivRem(magnitude * weights[i], total);
            given += share;
            parts[i] = Signed(share);
            remainders[i] = remainder;
        }

        left = (long)(magnitude - given);
        GiveOut(left, parts, remainders);
        return parts;
    }

    private void GiveOut(long left, Money[] parts, Int128[] remainders)
    {
        var order = new int[parts.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => remainders[b].CompareTo(remainders[a]) is var larger and not 0 ? larger : a.CompareTo(b));
        for (var i = 0; i < left; i++)
        {
            parts[order[i]] += Signed(1);
        }
    }

    // Long.MinValue has no positive counterpart, so the sign comes before the narrowing.
    private Money Signed(Int128 magnitude) => new((long)(_fen < 0 ? -magnitude : magnitude));

    private static Int128 TotalWeight(ReadOnlySpan<long> weights)
    {
        Int128 total = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            total += weights[i] >= 0
                ? weights[i]
                : throw new ArgumentException(InvariantText.Invariant($"Expected weights of zero or more, found {weights[i]} at index {i}."), nameof(weights));
        }

        return total > 0
            ? total
            : throw new ArgumentException(InvariantText.Invariant($"Expected at least one weight above zero, found {weights.Length} weights, all zero."), nameof(weights));
    }
}
