using PublicBudget.Classifications;

namespace PublicBudget.Facts;

/// <summary>Where a project without a functional code may belong among the rows of the expenditure table.</summary>
internal sealed class ProjectLink
{
    // Words at the end of a code's name that a project's name leaves out.
    private static readonly string[] NameEndings = ["事务支出", "支出", "事务"];

    private ProjectLink(PerformanceSheet sheet, FunctionalCode[] named, FunctionalCode[] equal)
        => (Sheet, Named, Equal, Both) = (sheet, named, equal, [.. named.Intersect(equal)]);

    public PerformanceSheet Sheet { get; }

    /// <summary>The codes whose name stands in the project's name.</summary>
    public FunctionalCode[] Named { get; }

    /// <summary>The codes whose project expenditure is the project's amount.</summary>
    public FunctionalCode[] Equal { get; }

    public FunctionalCode[] Both { get; }

    /// <summary>The links of all projects that print no code and have an amount. The sheets of the projects come first, in their order.</summary>
    public static ProjectLink[] Find(FactSheet facts, PerformanceSheet[] sheets)
    {
        Fact[] rows = [.. ProjectRows(facts)];
        List<ProjectLink> links = [];
        for (int i = 0; i < sheets.Length; i++)
        {
            PerformanceSheet sheet = sheets[i];
            if (rows.Length == 0 || sheet.Project is not { Function: null } project) continue;
            if (facts.Find(FactKeys.Project(facts.Info.Version, project.Name, ordinal: facts.Projects.OrdinalOf(i))) is not { Figure.IsReported: true } amount) continue;
            links.Add(new ProjectLink(
                sheet,
                [.. rows.Select(row => row.Key.Function).Where(code => IsNamedAfter(facts, project.Name, code))],
                [.. rows.Where(row => Meet(row.Figure, amount.Figure)).Select(row => row.Key.Function)]));
        }

        return [.. links];
    }

    /// <summary>The 项 rows with project expenditure, each datum once.</summary>
    private static IEnumerable<Fact> ProjectRows(FactSheet facts) => facts.OfConcept(FactConcept.Expenditure)
        .Where(fact => fact.Key is { Measure: FactMeasure.Amount, Scope: FundScope.AllFunds, Column: ExpenditureColumn.Project, Organisation: null }
            && fact.Key.Version == facts.Info.Version
            && fact.Key.Function.Number != 0
            && fact.Key.Function.Level == ClassificationLevel.Item
            && fact.Figure is { IsReported: true, Value: > 0 })
        .DistinctBy(fact => fact.Key);

    private static bool Meet(Figure one, Figure other) => Math.Abs(one.Value - other.Value) <= one.HalfUnit + other.HalfUnit;

    private static bool IsNamedAfter(FactSheet facts, string project, FunctionalCode code)
    {
        string? printed = facts.Codes.FirstOrDefault(row => row.Scheme == ClassificationScheme.Functional && row.Code == code.ToString())?.Name;
        if (printed is null) return false;
        string? ending = Array.Find(NameEndings, ending => printed.EndsWith(ending, StringComparison.Ordinal));
        string name = ending is null ? printed : printed[..^ending.Length];
        return name.Length >= 3 && project.Contains(name, StringComparison.Ordinal);
    }
}
