using System.Globalization;

namespace PublicBudget.Performance;

/// <summary>
/// A number as a target prints it: "11.5万" is 11.5 with the magnitude 万, "7.6万余" is also approximate, "1/3" has a
/// denominator. <see cref="Value"/> is what they amount to. The default is 0.
/// </summary>
public readonly record struct TargetNumber
{
    /// <summary>The most digits a number may have; the value in its largest magnitude is then still exact.</summary>
    internal const int MaxDigits = 15;

    /// <summary>No value reaches this, so that what is computed from values stays within a decimal.</summary>
    internal const decimal Limit = 1e20m;

    private readonly long _denominatorLessOne;

    /// <summary>Makes a number.</summary>
    /// <param name="digits">The digits as printed; 2.50 keeps its two decimals.</param>
    /// <param name="scale">The magnitude printed after them.</param>
    /// <param name="isApproximate">Whether 余, 多, 约 or 左右 is printed with it.</param>
    /// <param name="denominator">The denominator of a fraction; 1 for every other number.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The digits are 10¹⁵ or more in absolute value, or the value 10²⁰, the magnitude is not one of the enumeration, or the
    /// denominator is not positive.
    /// </exception>
    public TargetNumber(
        decimal digits, NumberScale scale = NumberScale.One, bool isApproximate = false, long denominator = 1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Abs(digits), 1e15m, nameof(digits));
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        Digits = digits;
        Scale = scale;
        IsApproximate = isApproximate;
        _denominatorLessOne = denominator - 1;
        Value = Factor(scale) is 1m ? digits : digits * Factor(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Abs(Value), Limit, nameof(digits));
        Value = denominator == 1 ? Value : Value / denominator;
    }

    /// <summary>The digits as printed, without the magnitude: 11.5 of "11.5万".</summary>
    public decimal Digits { get; }

    /// <summary>The magnitude printed after the digits (万, 亿 …).</summary>
    public NumberScale Scale { get; }

    /// <summary>Whether the number is only about right: 余, 多, 约, 左右.</summary>
    public bool IsApproximate { get; }

    /// <summary>The denominator of a fraction ("1/3", 三分之一); 1 for every other number.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>The number itself: 115000 for "11.5万".</summary>
    public decimal Value { get; }

    /// <summary>Whether the value stays below <see cref="Limit"/>.</summary>
    internal static bool Fits(decimal digits, NumberScale scale) => Math.Abs(digits) * Factor(scale) < Limit;

    /// <summary>The same number, marked as approximate.</summary>
    internal TargetNumber AsApproximate() => new(Digits, Scale, isApproximate: true, Denominator);

    /// <summary>The number as targets print it: "11.5万", "7.6万余", "1/3".</summary>
    public override string ToString() =>
        Digits.ToString(CultureInfo.InvariantCulture)
        + (Denominator == 1 ? "" : $"/{Denominator.ToString(CultureInfo.InvariantCulture)}")
        + Word(Scale)
        + (IsApproximate ? "余" : "");

    private static decimal Factor(NumberScale scale) => scale switch
    {
        NumberScale.One => 1m,
        NumberScale.Hundred => 100m,
        NumberScale.Thousand => 1_000m,
        NumberScale.TenThousand => 10_000m,
        NumberScale.Million => 1_000_000m,
        NumberScale.TenMillion => 10_000_000m,
        NumberScale.HundredMillion => 100_000_000m,
        NumberScale.Trillion => 1_000_000_000_000m,
        _ => throw new ArgumentOutOfRangeException(
            nameof(scale), scale, $"Expected a magnitude of NumberScale, found {(int)scale}."),
    };

    internal static string Word(NumberScale scale) => scale switch
    {
        NumberScale.Hundred => "百",
        NumberScale.Thousand => "千",
        NumberScale.TenThousand => "万",
        NumberScale.Million => "百万",
        NumberScale.TenMillion => "千万",
        NumberScale.HundredMillion => "亿",
        NumberScale.Trillion => "万亿",
        _ => "",
    };
}
