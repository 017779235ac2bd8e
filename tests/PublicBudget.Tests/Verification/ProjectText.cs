using System.Globalization;
using NodaTime.Text;
using PublicBudget.Amounts;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Verification;

/// <summary>
/// Writes a performance sheet as text: "项目：名称" and its like, one a line, then the rows of the indicator table, "一级|二级|三级|指标值|分值". A
/// level may carry its weight: "产出指标=50|数量指标=20|培训人数|≥200人|20".
/// </summary>
internal static class ProjectText
{
    public static ProjectPerformance Project(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string? Value(string label) => Array.Find(lines, line => line.StartsWith(label + "：", StringComparison.Ordinal))?[(label.Length + 1)..];
        return new ProjectPerformance
        {
            Name = Value("项目") ?? "培训项目",
            Period = Value("期间") is { } period ? Period(period.Split('/')) : null,
            ThisYear = Value("金额") is { } amount ? Money.FromYuan(decimal.Parse(amount, CultureInfo.InvariantCulture)) : null,
            ImplementationPlan = Value("计划"),
            Objective = new() { Overall = Value("总目标"), Annual = Value("年度目标") is { } goal ? [goal] : [] },
            Indicators = Tree([.. lines.Where(line => line.Contains('|', StringComparison.Ordinal)).Select(line => line.Split('|'))]),
        };
    }

    private static ProjectPeriod Period(string[] ends)
        => new(LocalDatePattern.Iso.Parse(ends[0]).GetValueOrThrow(), LocalDatePattern.Iso.Parse(ends[1]).GetValueOrThrow());

    private static IndicatorTree Tree(string[][] rows) => new()
    {
        Dimensions = [.. rows.GroupBy(row => row[0]).Select(dimension => new IndicatorDimension
        {
            Name = NameOf(dimension.Key),
            Weight = WeightOf(dimension.Key),
            Attributes = [.. dimension.GroupBy(row => row[1]).Select(attribute => new IndicatorAttribute
            {
                Name = NameOf(attribute.Key),
                Weight = WeightOf(attribute.Key),
                Indicators = [.. attribute.Select(row => new PerformanceIndicator
                {
                    Name = row[2],
                    TargetText = row[3],
                    Weight = row.Length > 4 ? Number(row[4]) : null,
                })],
            })],
        })],
    };

    private static string NameOf(string cell) => cell.Split('=')[0];

    private static decimal? WeightOf(string cell) => cell.Split('=') is [_, var weight] ? Number(weight) : null;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
