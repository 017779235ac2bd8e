using System.Numerics;
using PublicBudget.Amounts;

namespace PublicBudget.Periods;

/// <summary>
/// Which budget of which year: 2021/Approved (2021年年初预算). Ordered by year, then by stage. The default is the draft of the year 1.
/// </summary>
public readonly struct BudgetVersion :
    IEquatable<BudgetVersion>,
    IComparable<BudgetVersion>,
    IComparable,
    IComparisonOperators<BudgetVersion, BudgetVersion, bool>,
    ISpanParsable<BudgetVersion>,
    ISpanFormattable
{
    /// <summary>A budget of a year; the approved one unless another stage is written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not a member of the enum.</exception>
    public BudgetVersion(FiscalYear year, BudgetStage stage = BudgetStage.Approved)
    {
        _ = stage.EnglishName();
        (Year, Stage) = (year, stage);
    }

    /// <summary>The fiscal year (预算年度).</summary>
    public FiscalYear Year { get; }

    /// <summary>The stage: 预算草案, 年初预算, 调整预算, 预算执行 or 决算.</summary>
    public BudgetStage Stage { get; }

    /// <summary>The same stage of the year before (上年).</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the year 1.</exception>
    public BudgetVersion Previous => new(Year.Previous, Stage);

    /// <summary>Year and stage.</summary>
    public void Deconstruct(out FiscalYear year, out BudgetStage stage) => (year, stage) = (Year, Stage);

    /// <inheritdoc/>
    public bool Equals(BudgetVersion other) => Year == other.Year && Stage == other.Stage;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BudgetVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Stage);

    /// <summary>By year, then by stage.</summary>
    public int CompareTo(BudgetVersion other) => Year.CompareTo(other.Year) is var byYear and not 0 ? byYear : Stage.CompareTo(other.Stage);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>Year and stage: 2021/Approved.</summary>
    public override string ToString() => $"{Year}/{Stage.EnglishName()}";

    /// <summary>The same as <see cref="ToString()"/>; the only format is G.</summary>
    /// <exception cref="FormatException">The format is not empty and not G.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => format is null or "" or "G" or "g" ? ToString() : throw InvariantText.UnknownFormat(format, "G");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => InvariantText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads year and stage: 2021/Approved, with the stage in English as the enum writes it.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static BudgetVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static BudgetVersion Parse(ReadOnlySpan<char> text)
        => TryParse(text, out var version) ? version : throw InvariantText.Malformed("a year and a stage such as 2021/Approved", text);

    /// <summary>Reads what <see cref="Parse(string)"/> reads; never throws.</summary>
    /// <returns>False, with the default, for anything else.</returns>
    public static bool TryParse(string? text, out BudgetVersion version) => TryParse(text.AsSpan(), out version);

    /// <inheritdoc cref="TryParse(string, out BudgetVersion)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out BudgetVersion version)
    {
        version = default;
        if (text.IndexOf('/') is not 4
            || !FiscalYear.TryParse(text[..4], out var year)
            || BudgetStageExtensions.FromEnglishName(text[5..]) is not { } stage)
        {
            return false;
        }

        version = new(year, stage);
        return true;
    }

    /// <summary>Same year and stage.</summary>
    public static bool operator ==(BudgetVersion left, BudgetVersion right) => left.Equals(right);

    /// <summary>Another year or stage.</summary>
    public static bool operator !=(BudgetVersion left, BudgetVersion right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(BudgetVersion left, BudgetVersion right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(BudgetVersion left, BudgetVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Later.</summary>
    public static bool operator >(BudgetVersion left, BudgetVersion right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(BudgetVersion left, BudgetVersion right) => left.CompareTo(right) >= 0;

    static BudgetVersion IParsable<BudgetVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<BudgetVersion>.TryParse(string? s, IFormatProvider? provider, out BudgetVersion result) => TryParse(s, out result);

    static BudgetVersion ISpanParsable<BudgetVersion>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<BudgetVersion>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BudgetVersion result)
        => TryParse(s, out result);
}
