using System.Globalization;
using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>
/// How finely a figure is printed (保留小数): in which unit and with how many decimals. One decimal of 万元 means that
/// figures are multiples of 1,000 yuan. Decimals may be negative: −1 means that the last digit before the point is a zero by
/// convention. The default is 元 without decimals.
/// </summary>
public readonly struct PublishedPrecision : IEquatable<PublishedPrecision>, IEqualityOperators<PublishedPrecision, PublishedPrecision, bool>, ISpanParsable<PublishedPrecision>
{
    /// <summary>The fewest decimals, −8.</summary>
    public const int MinDecimals = -8;

    /// <summary>The most decimals, 10: a fen in 亿元.</summary>
    public const int MaxDecimals = 10;

    private readonly sbyte _decimals;
    private readonly byte _unit;

    /// <summary>So many decimals of a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is unknown, or the decimals are not −8…10.</exception>
    public PublishedPrecision(MoneyUnit unit, int decimals)
    {
        _ = unit.FenPerUnit();
        if (decimals is < MinDecimals or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Expected {MinDecimals} to {MaxDecimals} decimals.");
        }

        _unit = (byte)unit;
        _decimals = (sbyte)decimals;
    }

    /// <summary>The printed unit.</summary>
    public MoneyUnit Unit => (MoneyUnit)_unit;

    /// <summary>The printed decimals, −8…10.</summary>
    public int Decimals => _decimals;

    /// <summary>One step of the last printed digit, in yuan: 1,000 for one decimal of 万元.</summary>
    public decimal UnitInYuan => Scaled(Unit.YuanPerUnit());

    /// <summary>Half of <see cref="UnitInYuan"/>: how far an exact amount may lie from the figure that it is printed as.</summary>
    public decimal HalfUnitInYuan => UnitInYuan * 0.5m;

    // The step in whole fen; 1 where the step is finer, as every amount is a multiple of it then.
    internal long WholeFen => decimal.ToInt64(Math.Max(1, Scaled(Unit.FenPerUnit())));

    /// <inheritdoc/>
    public bool Equals(PublishedPrecision other) => _unit == other._unit && _decimals == other._decimals;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublishedPrecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_unit, _decimals);

    /// <summary>Same unit and same decimals. One decimal of 万元 is not −3 decimals of 元, though their step is the same.</summary>
    public static bool operator ==(PublishedPrecision left, PublishedPrecision right) => left.Equals(right);

    /// <summary>Another unit or other decimals.</summary>
    public static bool operator !=(PublishedPrecision left, PublishedPrecision right) => !left.Equals(right);

    /// <summary>Unit and decimals: 万元/1.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Unit.Symbol()}/{Decimals}");

    /// <summary>Reads 万元/1.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape, or other decimals than −8…10.</exception>
    public static PublishedPrecision Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PublishedPrecision Parse(ReadOnlySpan<char> text)
        => TryParse(text, out var precision) ? precision : throw InvariantText.Malformed("a unit and -8 to 10 decimals such as 万元/1", text);

    /// <summary>Reads what <see cref="Parse(string)"/> reads; never throws.</summary>
    public static bool TryParse(string? text, out PublishedPrecision precision) => TryParse(text.AsSpan(), out precision);

    /// <inheritdoc cref="TryParse(string, out PublishedPrecision)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PublishedPrecision precision)
    {
        precision = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || !TryParseSymbol(text[..slash], out var unit) || !TryParseDecimals(text[(slash + 1)..], out var decimals))
        {
            return false;
        }

        precision = new(unit, decimals);
        return true;
    }

    /// <summary>The figure that an amount is printed as, in the unit, with the printed decimals.</summary>
    internal decimal Round(Money amount, MidpointRounding rounding)
    {
        var (numerator, denominator) = ((Int128)amount.Fen, (Int128)Unit.FenPerUnit());
        var power = (Int128)ExactDecimal.PowerOfTen(Math.Abs(_decimals));
        return _decimals >= 0
            ? ExactDecimal.Join(ExactDecimal.RoundedQuotient(numerator * power, denominator, rounding), _decimals)
            : ExactDecimal.Join(ExactDecimal.RoundedQuotient(numerator, denominator * power, rounding) * power, 0);
    }

    internal static bool TryParseDecimals(ReadOnlySpan<char> text, out int decimals)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimals)
            && decimals is >= MinDecimals and <= MaxDecimals;

    private static bool TryParseSymbol(ReadOnlySpan<char> text, out MoneyUnit unit)
        => MoneyUnits.TryParse(text, out unit) && text.SequenceEqual(unit.Symbol());

    private decimal Scaled(long perUnit)
    {
        var power = ExactDecimal.PowerOfTen(Math.Abs(_decimals));
        return _decimals >= 0 ? perUnit / power : perUnit * power;
    }

    static PublishedPrecision IParsable<PublishedPrecision>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PublishedPrecision>.TryParse(string? s, IFormatProvider? provider, out PublishedPrecision result) => TryParse(s, out result);

    static PublishedPrecision ISpanParsable<PublishedPrecision>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PublishedPrecision>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PublishedPrecision result)
        => TryParse(s, out result);
}
