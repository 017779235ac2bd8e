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
            : Corners(End.OfBoth(part), End.OfBoth(whole), static (a, b) => new(a.Value, b.Value, a.IsClosed && (b.IsClosed || a.Value == 0)));

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
            : Corners(End.OfBoth(change), End.OfBoth(current), static (δ, c) => new(δ.Value, c.Value - δ.Value, RateIsClosed(δ, c)));

    /// <summary>
    /// The growth rates (增长率) that the prior and the current amount allow: [c.Low/q.High − 1, c.High/q.Low − 1].
    /// </summary>
    /// <returns>Null, undefined, if the prior amount may be zero or less, or if one range is empty.</returns>
    /// <exception cref="OverflowException">An end is beyond a decimal.</exception>
    public static RatioRange? GrowthFromPrior(AmountRange prior, AmountRange current)
        => Quotient(current, prior) is { } quotient ? new(quotient._interval + Exact(-1)._interval) : null;

    // Where the change is 0 the rate is 0 whatever the current amount, and where that is 0 the rate is −1 whatever the change.
    private static bool RateIsClosed(End change, End current)
        => (change.IsClosed && current.IsClosed) || (change.IsClosed && change.Value == 0) || (current.IsClosed && current.Value == 0);

    private static RatioRange Corners((End Low, End High) first, (End Low, End High) second, Func<End, End, Fraction> corner)
    {
        ReadOnlySpan<Fraction> corners =
            [corner(first.Low, second.Low), corner(first.Low, second.High), corner(first.High, second.Low), corner(first.High, second.High)];
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
        public static (End Low, End High) OfBoth(AmountRange range) => (new(range.Low, range.LowIsClosed), new(range.High, range.HighIsClosed));
    }

    /// <summary>A ratio before it is divided out; the denominator is positive.</summary>
    private readonly record struct Fraction(decimal Numerator, decimal Denominator, bool IsClosed)
    {
        public int CompareTo(Fraction other)
            => ExactDecimal.CompareProducts(Numerator, other.Denominator, other.Numerator, Denominator);

        public decimal Rounded(MidpointRounding rounding) => ExactDecimal.Quotient(Numerator, Denominator, Decimals, rounding);
    }
}
