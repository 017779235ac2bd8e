using PublicBudget.Reporting.Documents;

namespace PublicBudget.Benchmarks;

/// <summary>The documents that the writers and their peers are measured on.</summary>
internal static class WriterSamples
{
    public static readonly string[] Heads = ["科目编码", "单位代码", "科目名称", "总计", "基本支出", "项目支出"];

    /// <summary>A department's table: a line for every item of every unit, of six cells, three of them figures.</summary>
    public static Table DepartmentTable(int lines) => new()
    {
        Title = "部门支出明细表",
        HeaderRows = [Row.Of(RowRole.Header, Heads.Select(head => Cell.Head(head)))],
        BodyRows = [.. Enumerable.Range(0, lines).Select(Line)],
    };

    /// <summary>The same with a paragraph of narrative for every ten lines.</summary>
    public static Document DepartmentDocument(int lines) => new DocumentBuilder("部门预算说明")
        .Add(Enumerable.Range(0, lines / 10).Select(i => new Paragraph { Text = NarrativeOf(i) }))
        .Add(DepartmentTable(lines))
        .Build();

    public static string NarrativeOf(int unit) =>
        $"第{unit}个单位2031年收入总计{unit}.50万元，支出总计{unit}.50万元，与2030年相比，收、支总计各增加8万元，增长3.45%。主要原因是人员经费增加。";

    private static Row Line(int i) => Row.Of(
        "2120104", $"{100000 + (i / 12)}", $"城管执法（第{i % 200}项）", Cell.Of(i + 0.5m, 2), Cell.Of(i, 2), Cell.Of(0.5m, 2));
}
