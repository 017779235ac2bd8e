using NodaTime;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Performance;
using Column = PublicBudget.Facts.ExpenditureColumn;

namespace PublicBudget.Verification.Catalogue;

/// <content>Rules about the amounts of projects and their place in the tables.</content>
public static partial class PerformanceRules
{
    // Words at the end of a code's name that a project's name leaves out.
    private static readonly string[] NameEndings = ["事务支出", "支出", "事务"];

    private static void CheckSum(RuleContext context)
    {
        FactSheet sheet = context.Sheet;
        int whole = context.Index.Find(FactKeys.Expenditure(sheet.Info.Version, column: Column.Project).Canonical);
        if (whole < 0) return;
        bool isWhole = sheet.Mentions.Any(mention => mention.Kind == MentionKind.AllProjectsHaveObjectives);
        RelationCheck check = context.Begin(whole);
        (int from, int to) = context.Index.RangeOf(FactConcept.ProjectAmount, FactMeasure.Amount);
        for (int datum = from; datum < to; datum++)
        {
            if (context.Index.Keys[datum].Version == sheet.Info.Version) check.Add(datum);
        }

        check.Finish(isWhole ? Relation.Sum : Relation.AtMost);
    }

    private static void CheckAmounts(RuleContext context)
    {
        FactSheet sheet = context.Sheet;
        foreach (Fact fact in sheet.OfConcept(FactConcept.ProjectAmount))
        {
            if (fact.Key.Measure != FactMeasure.Amount || fact.Key.Version != sheet.Info.Version || sheet.Find(fact.Key) != fact) continue;
            FactKey total = fact.Key with { Concept = FactConcept.ProjectTotal };
            bool isOneYear = sheet.Projects.Any(project => project.Name == fact.Key.Item && IsWithin(project.Period, sheet.Info.Version.Year.Interval));
            _ = isOneYear ? context.Equal(total, fact.Key) : context.AtMost(fact.Key, total);
        }

        foreach (ProjectPerformance project in sheet.Projects)
        {
            if (project.Period is not { Start: { } start, End: { } end }) continue;
            int year = sheet.Info.Version.Year.Year;
            if (start.Year <= year && year <= end.Year) context.Pass();
            else context.Contradict(new PerformanceSheet(project).About("开始、结束时间", $"{project.Period} 不含预算年度 {year}", $"{project.Period} does not have the year {year} in it"));
        }
    }

    private static bool IsWithin(ProjectPeriod? period, DateInterval year)
        => period is { Start: { } start, End: { } end } && year.Contains(start) && year.Contains(end);

    private static void CheckFunctions(RuleContext context)
    {
        FactSheet sheet = context.Sheet;
        List<Fact> rows = [.. ProjectRows(sheet)];
        foreach (ProjectPerformance project in sheet.Projects)
        {
            PerformanceSheet about = new(project);
            if (project.Function is { } function)
            {
                context.Pass();
                continue;
            }

            if (rows.Count == 0 || sheet.Find(FactKeys.Project(sheet.Info.Version, project.Name)) is not { Figure.IsReported: true } amount) continue;
            List<FunctionalCode> named = [.. rows.Select(row => row.Key.Function).Where(code => IsNamedAfter(sheet, project.Name, code))];
            List<FunctionalCode> equal = [.. rows.Where(row => Meet(row.Figure, amount.Figure)).Select(row => row.Key.Function)];
            List<FunctionalCode> both = [.. named.Intersect(equal)];
            if (both.Count == 1) context.Note(about.About("项目", $"按名称和金额对应 {both[0]}", $"is tied to {both[0]} by name and amount"));
            else if (equal.Count == 1) context.Note(about.About("项目", $"仅按金额对应 {equal[0]}{Other(named, "，名称则对应 ")}", $"is tied to {equal[0]} by its amount only{Other(named, ", while its name says ")}"));
            else if (named.Count == 1) context.Note(about.About("项目", $"仅按名称对应 {named[0]}", $"is tied to {named[0]} by its name only"));
            else context.Contradict(about.About("项目", "无法对应到功能分类科目", "cannot be tied to a functional code"));
        }
    }

    private static string Other(List<FunctionalCode> named, string words) => named.Count == 0 ? "" : words + string.Join("、", named);

    /// <summary>The 项 rows with project expenditure, each datum once.</summary>
    private static IEnumerable<Fact> ProjectRows(FactSheet sheet) => sheet.OfConcept(FactConcept.Expenditure)
        .Where(fact => fact.Key is { Measure: FactMeasure.Amount, Scope: FundScope.AllFunds, Column: Column.Project, Organisation: null }
            && fact.Key.Version == sheet.Info.Version
            && fact.Key.Function.Number != 0
            && fact.Key.Function.Level == ClassificationLevel.Item
            && fact.Figure is { IsReported: true, Value: > 0 })
        .DistinctBy(fact => fact.Key);

    private static bool Meet(Figure one, Figure other) => Math.Abs(one.Value - other.Value) <= one.HalfUnit + other.HalfUnit;

    private static bool IsNamedAfter(FactSheet sheet, string project, FunctionalCode code)
    {
        string? printed = sheet.Codes.FirstOrDefault(row => row.Scheme == ClassificationScheme.Functional && row.Code == code.ToString())?.Name;
        if (printed is null) return false;
        string name = printed;
        foreach (string ending in NameEndings)
        {
            if (!name.EndsWith(ending, StringComparison.Ordinal)) continue;
            name = name[..^ending.Length];
            break;
        }

        return name.Length >= 3 && project.Contains(name, StringComparison.Ordinal);
    }
}
