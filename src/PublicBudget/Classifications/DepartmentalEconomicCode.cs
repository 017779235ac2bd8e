namespace PublicBudget.Classifications;

/// <summary>
/// A code of 部门预算支出经济分类: 类 (3 digits), 款 (2). 30217 is 公务接待费 in 类 302.
/// </summary>
/// <remarks>
/// The default stands for no code: its <see cref="Level"/> is <see cref="ClassificationLevel.None"/>, its text is empty,
/// it has no parent and contains nothing but itself. Codes are ordered by their text: 302, 30201, 30217, 303.
/// </remarks>
public readonly record struct DepartmentalEconomicCode : IClassificationCode<DepartmentalEconomicCode>
{
    private const int Deepest = (int)ClassificationLevel.Section;
    private const string What = "departmental economic code";
    private readonly int _number;

    private DepartmentalEconomicCode(int number) => _number = number;

    /// <inheritdoc/>
    public static ClassificationScheme Scheme => ClassificationScheme.DepartmentalEconomic;

    /// <inheritdoc/>
    public static ClassificationLevel DeepestLevel => ClassificationLevel.Section;

    /// <inheritdoc/>
    public int Number => _number;

    /// <inheritdoc/>
    public ClassificationLevel Level => (ClassificationLevel)DigitGroups.LevelOf(_number);

    /// <inheritdoc/>
    public DepartmentalEconomicCode? Parent => AtLevel(Level - 1);

    /// <inheritdoc/>
    public DepartmentalEconomicCode Category => AtLevel(ClassificationLevel.Category) ?? default;

    /// <inheritdoc/>
    public DepartmentalEconomicCode? Section => AtLevel(ClassificationLevel.Section);

    /// <summary>Makes a code from its digits read as a number: 30217.</summary>
    /// <param name="number">The digits of the code.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has not the shape of a code.</exception>
    public static DepartmentalEconomicCode FromNumber(int number) => new(DigitGroups.Checked(number, Deepest, What));

    /// <summary>
    /// Reads a code: digits, or groups of digits separated by blanks, <c>-</c>, <c>.</c>, <c>/</c> or <c>|</c>, the same
    /// between all groups ("30217", "302 17"). Full-width digits are read too.
    /// </summary>
    /// <param name="text">The text of the code.</param>
    /// <exception cref="FormatException">The text is not a departmental economic code.</exception>
    public static DepartmentalEconomicCode Parse(ReadOnlySpan<char> text) => new(DigitGroups.Parse(text, Deepest, What));

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static DepartmentalEconomicCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a code as <see cref="Parse(ReadOnlySpan{char})"/> does; answers false instead of throwing.</summary>
    /// <param name="text">The text of the code.</param>
    /// <param name="code">The code, or the default.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out DepartmentalEconomicCode code)
    {
        bool parsed = DigitGroups.TryParse(text, Deepest, out int number);
        code = new(number);
        return parsed;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DepartmentalEconomicCode)"/>
    public static bool TryParse(string? text, out DepartmentalEconomicCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc/>
    public DepartmentalEconomicCode? AtLevel(ClassificationLevel level)
        => DigitGroups.Cut(_number, (int)level) is var cut and not 0 ? new DepartmentalEconomicCode(cut) : null;

    /// <inheritdoc/>
    public bool Contains(DepartmentalEconomicCode other) => DigitGroups.Contains(_number, other._number);

    /// <inheritdoc/>
    public int CompareTo(DepartmentalEconomicCode other) => DigitGroups.Compare(_number, other._number);

    /// <summary>Whether the left code's text comes before the right one's.</summary>
    public static bool operator <(DepartmentalEconomicCode left, DepartmentalEconomicCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code's text comes after the right one's.</summary>
    public static bool operator >(DepartmentalEconomicCode left, DepartmentalEconomicCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code's text does not come after the right one's.</summary>
    public static bool operator <=(DepartmentalEconomicCode left, DepartmentalEconomicCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code's text does not come before the right one's.</summary>
    public static bool operator >=(DepartmentalEconomicCode left, DepartmentalEconomicCode right) => left.CompareTo(right) >= 0;

    /// <summary>The digits without separators: "30217"; empty for the default.</summary>
    public override string ToString() => DigitGroups.Format(_number);

    /// <summary>The digits; with the format "S" separated by blanks: "302 17".</summary>
    /// <param name="format">"G", empty or null: without separators. "S": with blanks.</param>
    /// <param name="formatProvider">Not used; a code has no culture.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => DigitGroups.Format(_number, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => DigitGroups.TryFormat(_number, destination, out charsWritten, format);
}
