namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>A text of a project's performance sheet.</summary>
internal enum ProjectText
{
    Name,
    UnitCode,
    Purpose,
    Start,
    End,
    Overview,
    Basis,
    Necessity,
    SupportingMeasures,
    ImplementationPlan,
    Remark,
    OverallObjective,
    AnnualObjectives,
}
