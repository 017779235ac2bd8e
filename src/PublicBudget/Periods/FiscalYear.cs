using System.Globalization;
using System.Numerics;
using NodaTime;
using PublicBudget.Amounts;

namespace PublicBudget.Periods;

/// <summary>
/// A fiscal year (预算年度), which is the calendar year: from 1 January to 31 December (Budget Law, article 18). The default is the
/// year 1, as that of <see cref="LocalDate"/> is.
/// </summary>
public readonly struct FiscalYear :
    IEquatable<FiscalYear>,
    IComparable<FiscalYear>,
    IComparable,
    IComparisonOperators<FiscalYear, FiscalYear, bool>,
    IMinMaxValue<FiscalYear>,
    ISpanParsable<FiscalYear>,
    ISpanFormattable
{
    private const int First = 1;
    private const int Last = 9999;

    // Counted from the year 1, so that the default is a year.
    private readonly short _yearsAfterFirst;

    /// <summary>A fiscal year by its number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1…9999.</exception>
    public FiscalYear(int year)
        => _yearsAfterFirst = year is >= First and <= Last
            ? (short)(year - First)
            : throw new ArgumentOutOfRangeException(nameof(year), year, $"Expected a year from {First} to {Last}.");

    /// <summary>The year 1: the default.</summary>
    public static FiscalYear MinValue => new(First);

    /// <summary>The year 9999.</summary>
    public static FiscalYear MaxValue => new(Last);

    /// <summary>The number of the year: 2021.</summary>
    public int Year => _yearsAfterFirst + First;

    /// <summary>The year after (下年).</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the year 9999.</exception>
    public FiscalYear Next => AddYears(1);

    /// <summary>The year before (上年).</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the year 1.</exception>
    public FiscalYear Previous => AddYears(-1);

    /// <summary>1 January.</summary>
    public LocalDate Start => new(Year, 1, 1);

    /// <summary>31 December.</summary>
    public LocalDate End => new(Year, 12, 31);

    /// <summary>From <see cref="Start"/> to <see cref="End"/>, both included.</summary>
    public DateInterval Interval => new(Start, End);

    /// <summary>The year that a date lies in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before the year 1.</exception>
    public static FiscalYear Of(LocalDate date) => new(date.Year);

    /// <summary>Whether a date lies in the year.</summary>
    public bool Contains(LocalDate date) => date.Year == Year;

    /// <summary>So many years later, or earlier if negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not 1…9999.</exception>
    public FiscalYear AddYears(int years) => new((int)Math.Clamp((long)Year + years, First - 1, Last + 1));

    /// <inheritdoc/>
    public bool Equals(FiscalYear other) => _yearsAfterFirst == other._yearsAfterFirst;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FiscalYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Year;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => _yearsAfterFirst.CompareTo(other._yearsAfterFirst);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>The year in four digits: 2021.</summary>
    public override string ToString() => Year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>The same as <see cref="ToString()"/>; the only format is G.</summary>
    /// <exception cref="FormatException">The format is not empty and not G.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => format is null or "" or "G" or "g" ? ToString() : throw InvariantText.UnknownFormat(format, "G");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => format is "" or "G" or "g"
            ? Year.TryFormat(destination, out charsWritten, "D4", CultureInfo.InvariantCulture)
            : throw InvariantText.UnknownFormat(format, "G");

    /// <summary>Reads the four digits of a year: 2021.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static FiscalYear Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static FiscalYear Parse(ReadOnlySpan<char> text)
        => TryParse(text, out var year) ? year : throw InvariantText.Malformed("a year of four digits such as 2021", text);

    /// <summary>Reads what <see cref="Parse(string)"/> reads; never throws.</summary>
    /// <returns>False, with the year 1, for anything else.</returns>
    public static bool TryParse(string? text, out FiscalYear year) => TryParse(text.AsSpan(), out year);

    /// <inheritdoc cref="TryParse(string, out FiscalYear)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalYear year)
    {
        var ok = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text.Length == 4 && number >= First;
        year = ok ? new(number) : default;
        return ok;
    }

    /// <summary>Same year.</summary>
    public static bool operator ==(FiscalYear left, FiscalYear right) => left.Equals(right);

    /// <summary>Another year.</summary>
    public static bool operator !=(FiscalYear left, FiscalYear right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    /// <summary>Later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;

    static FiscalYear IParsable<FiscalYear>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FiscalYear>.TryParse(string? s, IFormatProvider? provider, out FiscalYear result) => TryParse(s, out result);

    static FiscalYear ISpanParsable<FiscalYear>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FiscalYear>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalYear result) => TryParse(s, out result);
}
