using PublicBudget.Facts;
using PublicBudget.Performance;
using Column = PublicBudget.Facts.ExpenditureColumn;

namespace PublicBudget.Verification.Catalogue;

/// <content>Rules about the amounts of projects and their place in the tables.</content>
public static partial class PerformanceRules
{
    private static void CheckSum(RuleContext context)
    {
        FactSheet sheet = context.Sheet;
        int whole = context.Index.Find(FactKeys.Expenditure(sheet.Info.Version, column: Column.Project).Canonical);
        if (whole < 0) return;
        bool isWhole = false;
        foreach (Mention mention in sheet.Mentions) isWhole |= mention.Kind == MentionKind.AllProjectsHaveObjectives;
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
            _ = IsOneYear(sheet, fact.Key.Item) ? context.Equal(total, fact.Key) : context.AtMost(fact.Key, total);
        }

        int year = sheet.Info.Version.Year.Year;
        foreach (PerformanceSheet performance in sheet.PerformanceSheets)
        {
            if (performance.Project?.Period is not { Start: { } start, End: { } end }) continue;
            if (start.Year <= year && year <= end.Year) context.Pass();
            else context.Contradict(Saying(AboutPeriod, performance, year));
        }
    }

    private static bool IsOneYear(FactSheet sheet, string? name)
    {
        int year = sheet.Info.Version.Year.Year;
        foreach (ProjectPerformance project in sheet.Projects)
        {
            if (project.Name == name && project.Period is { Start: { } start, End: { } end } && start.Year == year && end.Year == year) return true;
        }

        return false;
    }

    private static void CheckFunctions(RuleContext context)
    {
        int coded = 0;
        foreach (ProjectPerformance project in context.Sheet.Projects)
        {
            if (project.Function is not null) coded++;
        }

        context.Pass(coded);
        foreach (ProjectLink link in context.Sheet.ProjectLinks)
        {
            if (link is { Both.Length: 1 } or { Equal.Length: 1 } or { Named.Length: 1 }) context.Note(Saying(AboutLink, link.Sheet, link));
            else context.Contradict(Saying(AboutLink, link.Sheet, link));
        }
    }

    private static Remark AboutPeriod(PerformanceSheet sheet, int year) => sheet.About(
        "开始、结束时间", $"{sheet.Project!.Period} 不含预算年度 {year}", $"{sheet.Project.Period} does not have the year {year} in it");

    private static Remark AboutLink(PerformanceSheet sheet, ProjectLink link) => link switch
    {
        { Both: [var code] } => sheet.About("项目", $"按名称和金额对应 {code}", $"is tied to {code} by name and amount"),
        { Equal: [var code], Named: [] } => sheet.About("项目", $"仅按金额对应 {code}", $"is tied to {code} by its amount only"),
        { Equal: [var code] } => sheet.About(
            "项目", $"仅按金额对应 {code}，名称则对应 {string.Join("、", link.Named)}", $"is tied to {code} by its amount only, while its name says {string.Join(", ", link.Named)}"),
        { Named: [var code] } => sheet.About("项目", $"仅按名称对应 {code}", $"is tied to {code} by its name only"),
        _ => sheet.About("项目", "无法对应到功能分类科目", "cannot be tied to a functional code"),
    };
}
