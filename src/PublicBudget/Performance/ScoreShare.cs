namespace PublicBudget.Performance;

/// <summary>
/// The share of its weight that an indicator gets, as the fraction that the formula gives: all, nothing, or a part of a whole that
/// is larger. It is not divided before it is applied to the weight, so that only the result is rounded, and only once.
/// </summary>
internal readonly struct ScoreShare
{
    /// <summary>Integers below this can be doubled and added to one another.</summary>
    private const ulong LargeInteger = 1UL << 61;

    private static readonly ulong[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    private readonly decimal _part;
    private readonly decimal _whole;

    private ScoreShare(bool isAll) => IsAll = isAll;

    /// <summary>A part, not negative, of a whole that is larger.</summary>
    public ScoreShare(decimal part, decimal whole) => (_part, _whole, IsPart) = (part, whole, true);

    public static ScoreShare All => new(isAll: true);

    public static ScoreShare Nothing => default;

    public bool IsAll { get; }

    private bool IsPart { get; }

    /// <summary>So much of the weight, with as many decimals as a decimal holds.</summary>
    public decimal Of(decimal weight)
    {
        if (!IsPart)
        {
            return IsAll ? weight : 0m;
        }

        try
        {
            return weight * _part / _whole;
        }
        catch (OverflowException)
        {
            return _part / _whole * weight; // Of numbers beyond all measure a digit less does not matter.
        }
    }

    /// <summary>So much of the weight, rounded half up. Small numbers, which nearly all are, are computed as integers.</summary>
    public decimal Of(decimal weight, int decimals) =>
        IsPart && TryOfIntegers(weight, decimals, out decimal points) ? points : Rounded(Of(weight), decimals);

    public static decimal Rounded(decimal points, int decimals) =>
        points.Scale <= decimals ? points : Math.Round(points, decimals, MidpointRounding.AwayFromZero);

    /// <summary>weight · part / whole in units of the last decimal: (2n + d) / 2d, with the powers of ten on one side.</summary>
    private bool TryOfIntegers(decimal weight, int decimals, out decimal points)
    {
        points = 0m;
        int power = decimals + _whole.Scale - weight.Scale - _part.Scale;
        if (Math.Abs(power) >= Powers.Length || !TryDigits(weight, out uint weightDigits) || !TryDigits(_part, out uint partDigits) || !TryDigits(_whole, out uint divisor))
        {
            return false;
        }

        ulong numerator = (ulong)weightDigits * partDigits;
        ulong denominator = power < 0 ? divisor * Powers[-power] : divisor;
        ulong factor = power > 0 ? Powers[power] : 1;
        if (numerator >= LargeInteger / factor || denominator >= LargeInteger)
        {
            return false;
        }

        numerator *= factor;
        ulong rounded = ((2 * numerator) + denominator) / (2 * denominator);
        points = new decimal(unchecked((int)rounded), unchecked((int)(rounded >> 32)), 0, isNegative: false, (byte)decimals);
        return true;
    }

    /// <summary>The digits of a number that is not negative, if they fit.</summary>
    private static bool TryDigits(decimal value, out uint digits)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        digits = unchecked((uint)bits[0]);
        return (bits[1] | bits[2]) == 0 && bits[3] >= 0;
    }
}
