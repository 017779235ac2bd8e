using System.Globalization;

namespace PublicBudget.Performance;

/// <summary>
/// A number as a target prints it: "11.5万" is 11.5 with the magnitude 万, "7.6万余" is also approximate, "1/3" and the
/// proportion "1:20" have a denominator. <see cref="Value"/> is what they amount to. The default is 0.
/// </summary>
public readonly record struct TargetNumber
{
    /// <summary>The most digits a number may have; the value in its largest magnitude is then still exact.</summary>
    internal const int MaxDigits = 15;

    /// <summary>No value reaches this, so that what is computed from values stays within a decimal.</summary>
    internal const decimal Limit = 1e20m;

    private const decimal OneWithoutZeros = 1.0000000000000000000000000000m;

    /// <summary>What the digits stay below, by their decimals, so that they print with at most <see cref="MaxDigits"/> digits.</summary>
    private static readonly decimal[] Limits = [.. Enumerable.Range(0, MaxDigits).Select(decimals => decimal.Parse("1e" + (MaxDigits - decimals), NumberStyles.Float, CultureInfo.InvariantCulture))];

    private readonly long _denominatorLessOne;

    /// <summary>Makes a number.</summary>
    /// <param name="digits">The digits as printed; 2.50 keeps its two decimals.</param>
    /// <param name="scale">The magnitude printed after them.</param>
    /// <param name="isApproximate">Whether 余, 多, 约 or 左右 is printed with it.</param>
    /// <param name="denominator">The denominator of a fraction; 1 for every other number.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The digits are more than 15 with their decimals, the value is 10²⁰ or more in absolute value, the magnitude is not one of the
    /// enumeration, or the denominator is not positive.
    /// </exception>
    public TargetNumber(
        decimal digits, NumberScale scale = NumberScale.One, bool isApproximate = false, long denominator = 1)
    {
        Digits = Shortest(digits);
        if (!IsPrintable(Digits))
        {
            throw new ArgumentOutOfRangeException(nameof(digits), digits, $"Expected at most {MaxDigits} digits, found {digits.ToString(CultureInfo.InvariantCulture)}.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        Scale = scale;
        IsApproximate = isApproximate;
        _denominatorLessOne = denominator - 1;
        Value = scale == NumberScale.One ? Digits : Digits * Factor(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Abs(Value), Limit, nameof(digits));
        Value = denominator == 1 ? Value : Value / denominator;
    }

    /// <summary>The proportion of two numbers: "1:20" is a twentieth, "1:1.2" is 10:12.</summary>
    /// <param name="first">The number before the colon.</param>
    /// <param name="second">The number behind it.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The second number is not positive, or one of them has more than 15 digits when the second has no decimals.
    /// </exception>
    public static TargetNumber Proportion(decimal first, decimal second)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(second);
        decimal denominator = Shortest(second, wanted: 0);
        decimal power = IsPrintable(denominator) ? Limits[0] / Limits[denominator.Scale] : 0m;
        decimal most = power == 0m ? 0m : Limits[0] / power;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(denominator, most, nameof(second));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Abs(first), most, nameof(first));
        return new TargetNumber(first * power, denominator: (long)(denominator * power)) { IsProportion = true };
    }

    /// <summary>The digits as printed, without the magnitude: 11.5 of "11.5万".</summary>
    public decimal Digits { get; }

    /// <summary>The magnitude printed after the digits (万, 亿 …).</summary>
    public NumberScale Scale { get; }

    /// <summary>Whether the number is only about right: 余, 多, 约, 左右.</summary>
    public bool IsApproximate { get; private init; }

    /// <summary>The denominator of a fraction ("1/3", 三分之一) or a proportion ("1:20"); 1 for every other number.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Whether it is a proportion, printed with a colon: "1:20".</summary>
    public bool IsProportion { get; private init; }

    /// <summary>Whether it is a part of something, a fraction or a proportion, and needs no unit.</summary>
    internal bool IsPart => IsProportion || _denominatorLessOne != 0;

    /// <summary>The number itself: 115000 for "11.5万".</summary>
    public decimal Value { get; }

    /// <summary>Makes a number of a computed value, if it has few enough digits.</summary>
    internal static bool TryMake(decimal value, bool isApproximate, out TargetNumber number)
    {
        decimal digits = Shortest(value, wanted: 0);
        bool fits = IsPrintable(digits);
        number = fits ? new TargetNumber(digits, isApproximate: isApproximate) : default;
        return fits;
    }

    /// <summary>Whether the value stays below <see cref="Limit"/>.</summary>
    internal static bool Fits(decimal digits, NumberScale scale) => Math.Abs(digits) * Factor(scale) < Limit;

    /// <summary>The same number, marked as approximate.</summary>
    internal TargetNumber AsApproximate() => this with { IsApproximate = true };

    /// <summary>The same number with the other sign.</summary>
    internal TargetNumber Negated() => new(-Digits, Scale, IsApproximate, Denominator) { IsProportion = IsProportion };

    /// <summary>
    /// The number with its unit. Without one, 12100 would read as two cells run together and 2022.12 as a date; with more decimals they
    /// do not.
    /// </summary>
    internal string ToStringWith(TargetUnit? unit) => unit is not null ? ToString() + unit.Symbol
        : TargetAccidents.LooksRunTogether(this) || DateReader.LooksLikeDate(this) ? Digits.ToString("0.000", CultureInfo.InvariantCulture)
        : ToString();

    /// <summary>The number as targets print it: "11.5万", "7.6万余", "1/3".</summary>
    public override string ToString() =>
        Digits.ToString(CultureInfo.InvariantCulture)
        + (IsPart ? (IsProportion ? ":" : "/") + Denominator.ToString(CultureInfo.InvariantCulture) : "")
        + Word(Scale)
        + (IsApproximate ? "余" : "");

    /// <summary>Computed digits carry zeros that nobody printed.</summary>
    private static decimal Shortest(decimal digits, int wanted = MaxDigits - 1) => digits.Scale > wanted ? digits / OneWithoutZeros : digits;

    private static bool IsPrintable(decimal digits) => digits.Scale < MaxDigits && Math.Abs(digits) < Limits[digits.Scale];

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
