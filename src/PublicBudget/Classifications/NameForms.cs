namespace PublicBudget.Classifications;

/// <summary>
/// How a printed name differs from the listed one that it was matched with. <see cref="Exact"/> is the official name of
/// the year, character by character; the higher the value, the farther the printed name is from it.
/// </summary>
[Flags]
public enum NameForms
{
    /// <summary>The official name of the year.</summary>
    Exact = 0,

    /// <summary>A listed alias instead of the official name.</summary>
    Alias = 1,

    /// <summary>Other blanks, quotation marks, brackets, or full-width instead of half-width characters.</summary>
    Folded = 1 << 1,

    /// <summary>With or without a closing 支出 (安排的支出), or 收入 in the revenue classification.</summary>
    Suffix = 1 << 2,

    /// <summary>With an ordinal in front: 八、社会保障和就业支出.</summary>
    Ordinal = 1 << 3,

    /// <summary>With the marks of the levels: （类）, （款）, （项）, or a whole path of them.</summary>
    LevelMarks = 1 << 4,

    /// <summary>With the name of a code above it in brackets: 行政运行（人力资源和社会保障管理事务）.</summary>
    Qualified = 1 << 5,

    /// <summary>A name that the code has in other years, not in this one.</summary>
    OtherYear = 1 << 6,

    /// <summary>No listed name, but close to one: probably a misprint.</summary>
    NearMiss = 1 << 7,

    /// <summary>Another name altogether; only <c>CompareName</c> answers it.</summary>
    Different = 1 << 8,
}
