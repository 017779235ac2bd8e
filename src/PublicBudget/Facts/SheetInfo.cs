using NodaTime;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Facts;

/// <summary>What is known of a document or budget beside its figures.</summary>
public sealed record SheetInfo
{
    /// <summary>The fiscal year and stage that the document is about.</summary>
    public required BudgetVersion Version { get; init; }

    /// <summary>
    /// Whether the year is only the one that the text names most: no title and no table says it. The default is false. No
    /// other year is then called a wrong one.
    /// </summary>
    public bool IsYearInferred { get; init; }

    /// <summary>The organisation's name; <c>null</c> where not known.</summary>
    public string? Organisation { get; init; }

    /// <summary>单位代码 as the tables print it; <c>null</c> where they print none.</summary>
    public UnitCode? UnitCode { get; init; }

    /// <summary>单位代码 as the performance sheets print it; <c>null</c> where they print none.</summary>
    public UnitCode? PerformanceUnitCode { get; init; }

    /// <summary>单位性质; <c>null</c> where not known.</summary>
    public UnitNature? Nature { get; init; }

    /// <summary>批复日期: the day of approval; <c>null</c> where not known.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>公开日期: the day of publication; <c>null</c> where not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The day of which the assets are counted; <c>null</c> where not known.</summary>
    public LocalDate? AssetsAsOf { get; init; }

    /// <summary>
    /// Whether the words of the document were read, so that what <see cref="FactSheet.Mentions"/> does not hold is not there. The
    /// default is false: rules about words then have nothing to go by.
    /// </summary>
    public bool WordsWereRead { get; init; }
}
