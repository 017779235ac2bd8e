using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Periods;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>What the headings above a column say of its figures; what they leave unsaid is null.</summary>
internal readonly record struct ColumnMeaning
{
    /// <summary>What is measured, where the heading names it: 总计 of a table of revenue, 公务接待费.</summary>
    public FactConcept? Concept { get; init; }

    /// <summary>The part by nature.</summary>
    public ExpenditureColumn? Column { get; init; }

    /// <summary>Which money.</summary>
    public FundScope? Scope { get; init; }

    /// <summary>The source of revenue.</summary>
    public RevenueSource? Source { get; init; }

    /// <summary>In which respect; null for the amount.</summary>
    public FactMeasure? Measure { get; init; }

    /// <summary>The fiscal year, relative to the document's: −1 for 上年.</summary>
    public int? YearOffset { get; init; }

    /// <summary>The fiscal year, where the heading names it.</summary>
    public int? Year { get; init; }

    /// <summary>Which figure of the year: 预算数, 执行数, 决算数.</summary>
    public BudgetStage? Stage { get; init; }

    /// <summary>Of a change or rate: the fiscal year that it compares with, and which figure of that year: 2021年执行数.</summary>
    public int? BaseYear { get; init; }

    /// <inheritdoc cref="BaseYear"/>
    public BudgetStage? BaseStage { get; init; }

    /// <summary>Whether it says anything but of which year the figures are: 2021年预算数 does not.</summary>
    public bool SaysWhat => Concept is not null || Column is not null || Scope is not null || Source is not null;

    /// <summary>What this heading and the one below it say together; the lower one is more exact.</summary>
    public ColumnMeaning And(ColumnMeaning lower) => new()
    {
        Concept = lower.Concept ?? Concept,
        Column = lower.Column ?? Column,
        Scope = lower.Scope ?? Scope,
        Source = lower.Source ?? Source,
        Measure = lower.Measure ?? Measure,
        YearOffset = lower.YearOffset ?? YearOffset,
        Year = lower.Year ?? Year,
        Stage = lower.Stage ?? Stage,
        BaseYear = lower.BaseYear ?? BaseYear,
        BaseStage = lower.BaseStage ?? BaseStage,
    };

    /// <summary>Which year and stage the figures are of; null where there is no such year: a document of no known year counts as one of the year 1.</summary>
    public BudgetVersion? VersionIn(BudgetVersion document)
    {
        int year = Year ?? document.Year.Year + (YearOffset ?? 0);
        return year >= FiscalYear.MinValue.Year && year <= FiscalYear.MaxValue.Year ? new BudgetVersion(new FiscalYear(year), Stage ?? document.Stage) : null;
    }

    /// <summary>Which year and stage a change or rate compares with; null where the heading does not say.</summary>
    public BudgetVersion? BaseIn(BudgetVersion document) => BaseYear is { } year
        ? new ColumnMeaning { Year = year, Stage = BaseStage }.VersionIn(document)
        : null;
}
