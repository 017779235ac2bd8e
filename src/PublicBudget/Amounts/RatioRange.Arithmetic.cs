namespace PublicBudget.Amounts;

public readonly partial struct RatioRange
{
    private const int Decimals = 20;

    /// <summary>
    /// The shares (占比) that a part and a whole allow: 229.4 of 239.9 万元 is [95.582 %, 95.664 %]. The whole must be positive
    /// throughout; a negative part is taken as it comes.
    /// </summary>
    /// <returns>Null, undefined, if the whole may be zero or less, or if one range is empty.</returns>
    /// <exception cref="OverflowException">An end is beyond a decimal.</exception>
    public static RatioRange? Quotient(AmountRange part, AmountRange whole)
        => part.IsEmpty || whole.IsEmpty || whole.Low <= 0
            ? null
            : Corners(part, whole, static (a, b) => new(a.Value, b.Value, a.IsClosed && (b.IsClosed || a.Value == 0)));

    /// <summary>
    /// The growth rates (增长率) that the current amount and the signed change (减少 is negative) allow. The base, current − change,
    /// must be positive throughout. The rate is monotone in either, so that its ends lie at the corners: current 239.9 and change
    /// 8 (no decimals) 万元 is [3.2265 %, 3.6741 %], and change 8.0 is [3.4267 %, 3.4728 %].
    /// </summary>
    /// <returns>Null, undefined, if the base may be zero or less, or if one range is empty.</returns>
    /// <exception cref="OverflowException">An end is beyond a decimal.</exception>
    public static RatioRange? GrowthFromChange(AmountRange current, AmountRange change)
        => current.IsEmpty || change.IsEmpty || current.Low - change.High <= 0
            ? null
            : Corners(change, current, static (change, current) => new(change.Value, current.Value - change.Value, RateIsClosed(change, current)));

    /// <summary>
    /// The growth rates (增长率) that the prior and the current amount allow: [c.Low/q.High − 1, c.High/q.Low − 1].
    /// </summary>
    /// <returns>Null, undefined, if the prior amount may be zero or less, or if one range is empty.</returns>
    /// <exception cref="OverflowException">An end is beyond a decimal.</exception>
    public static RatioRange? GrowthFromPrior(AmountRange prior, AmountRange current)
        => current.IsEmpty || prior.IsEmpty || prior.Low <= 0
            ? null
            : Corners(current, prior, static (c, q) => new(c.Value - q.Value, q.Value, c.IsClosed && (q.IsClosed || c.Value == 0)));

    // Where the change is 0 the rate is 0 whatever the current amount, and where that is 0 the rate is −1 whatever the change.
    private static bool RateIsClosed(End change, End current)
        => (change.IsClosed && current.IsClosed) || (change.IsClosed && change.Value == 0) || (current.IsClosed && current.Value == 0);

    // A function that is monotone in each argument has its ends at the corners.
    private static RatioRange Corners(AmountRange first, AmountRange second, Func<End, End, Fraction> corner)
    {
        var (a, b) = (End.Low(first), End.High(first));
        var (c, d) = (End.Low(second), End.High(second));
        ReadOnlySpan<Fraction> corners = [corner(a, c), corner(a, d), corner(b, c), corner(b, d)];
        var (low, high) = (corners[0], corners[0]);
        foreach (var candidate in corners[1..])
        {
            low = Pick(low, candidate, candidate.CompareTo(low));
            high = Pick(high, candidate, -candidate.CompareTo(high));
        }

        return new(DecimalInterval.Between(
            low.Rounded(MidpointRounding.ToNegativeInfinity),
            high.Rounded(MidpointRounding.ToPositiveInfinity),
            low.IsClosed,
            high.IsClosed));
    }

    // Of two corners with one value, the closed one: the value is reached there.
    private static Fraction Pick(Fraction best, Fraction candidate, int order)
        => order < 0 || (order == 0 && candidate.IsClosed) ? candidate : best;

    private readonly record struct End(decimal Value, bool IsClosed)
    {
        public static End Low(AmountRange range) => new(range.Low, range.LowIsClosed);

        public static End High(AmountRange range) => new(range.High, range.HighIsClosed);
    }

    /// <summary>A ratio before it is divided out; the denominator is positive.</summary>
    private readonly record struct Fraction(decimal Numerator, decimal Denominator, bool IsClosed)
    {
        public int CompareTo(Fraction other)
            => ExactDecimal.CompareProducts(Numerator, other.Denominator, other.Numerator, Denominator);

        // A decimal has no room for 20 decimals beside more than 8 digits before the point.
        public decimal Rounded(MidpointRounding rounding)
        {
            var decimals = Decimals;
            for (var size = Math.Abs(Numerator) / 100_000_000; decimals > 0 && size >= Denominator; size /= 10)
            {
                decimals--;
            }

            return ExactDecimal.Quotient(Numerator, Denominator, decimals, rounding);
        }
    }
}
