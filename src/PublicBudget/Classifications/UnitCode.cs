using System.Diagnostics.CodeAnalysis;

namespace PublicBudget.Classifications;

/// <summary>
/// 单位代码 (单位编码): the code of a budget unit, 3 to 24 digits, leading zeros kept. A unit's code begins with the code of
/// the department above it: 029003001 lies below 029003, so that the two are parent and leaf and not in conflict.
/// </summary>
/// <remarks>The default stands for no code; its text is empty and it contains nothing but itself.</remarks>
public readonly record struct UnitCode : IComparable<UnitCode>, ISpanParsable<UnitCode>
{
    /// <summary>The fewest digits of a unit code.</summary>
    public const int MinLength = 3;

    /// <summary>The most digits of a unit code.</summary>
    public const int MaxLength = 24;

    private readonly string? _digits;

    private UnitCode(string digits) => _digits = digits;

    /// <summary>Reads a code; blanks around it are left out.</summary>
    /// <param name="text">The digits of the code.</param>
    /// <exception cref="FormatException">The text is not 3 to 24 digits.</exception>
    public static UnitCode Parse(ReadOnlySpan<char> text)
        => TryParse(text, out UnitCode code)
            ? code
            : throw new FormatException(
                $"Not a unit code: expected {MinLength} to {MaxLength} digits, found \"{DigitGroups.Excerpt(text)}\".");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static UnitCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a code as <see cref="Parse(ReadOnlySpan{char})"/> does; answers false instead of throwing.</summary>
    /// <param name="text">The digits of the code.</param>
    /// <param name="code">The code, or the default.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out UnitCode code)
    {
        text = text.Trim();
        code = default;
        if (text.Length is < MinLength or > MaxLength || text.ContainsAnyExceptInRange('0', '9'))
            return false;
        code = new(text.ToString());
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out UnitCode)"/>
    public static bool TryParse(string? text, out UnitCode code) => TryParse(text.AsSpan(), out code);

    static UnitCode IParsable<UnitCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static UnitCode ISpanParsable<UnitCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UnitCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnitCode result)
        => TryParse(s, out result);

    static bool ISpanParsable<UnitCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UnitCode result)
        => TryParse(s, out result);

    /// <summary>Whether <paramref name="other"/> is this code or the code of a unit below it.</summary>
    /// <param name="other">The code that may lie below.</param>
    public bool Contains(UnitCode other)
        => _digits is null ? other._digits is null : other.ToString().StartsWith(_digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(UnitCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether the left code's text comes before the right one's.</summary>
    public static bool operator <(UnitCode left, UnitCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code's text comes after the right one's.</summary>
    public static bool operator >(UnitCode left, UnitCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code's text does not come after the right one's.</summary>
    public static bool operator <=(UnitCode left, UnitCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code's text does not come before the right one's.</summary>
    public static bool operator >=(UnitCode left, UnitCode right) => left.CompareTo(right) >= 0;

    /// <summary>The digits as given: "029003"; empty for the default.</summary>
    public override string ToString() => _digits ?? "";
}
