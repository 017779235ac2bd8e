using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Interpretation.Labels;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>What the readers of tables and text share while one document is interpreted.</summary>
internal sealed class InterpretationScene(FactSheetBuilder sheet)
{
    /// <summary>Where the facts go.</summary>
    public FactSheetBuilder Sheet => sheet;

    /// <summary>The year and stage that the document is about.</summary>
    public BudgetVersion Version => sheet.Info.Version;

    /// <summary>The names of the functional codes.</summary>
    public FunctionNames Names { get; } = new(sheet.Info.Version.Year);

    /// <summary>Which figures were read.</summary>
    public CoverageCounter Coverage { get; } = new();

    /// <summary>What the figures are called that no datum is known of.</summary>
    public UniqueLabels Labels { get; } = new();

    /// <summary>The funds in which the tables print money carried over from the prior year.</summary>
    public HashSet<FundScope> CarriedOver { get; } = [];

    /// <summary>Whether the rows of the tables are of more than one unit.</summary>
    public bool HasSeveralUnits { get; init; }
}
