using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>The composed tables beside those of the published document, cell by cell. It lies beside the repository, not in it.</summary>
public class PublishedJiyuanTests
{
    [ReferenceTheory]
    [InlineData("Expenditure", "2021年单位支出总体情况表")]
    [InlineData("GeneralPublicBudget", "2021年一般公共预算支出情况表")]
    [InlineData("Funds", "2021年政府性基金预算支出情况表")]
    public void Table_IsThePublishedOne(string key, string title)
    {
        Assert.Equal(Published(title), Rows(Composed.Table(Composed.Jiyuan, key)));
    }

    [ReferenceTheory]
    [InlineData("Appropriations", "2021年财政拨款收支总体情况表")]
    public void TwoSidedTable_PrintsThePublishedLabelsAndFigures(string key, string title)
    {
        // The published rows are broken over two pages and shifted; what they say is the same. Two of its words are misprints.
        var published = Published(title).SelectMany(Cells)
            .Select(cell => cell.Replace("抗议", "抗疫", StringComparison.Ordinal).Replace("资源勘探信息", "资源勘探工业信息", StringComparison.Ordinal)).ToArray();
        var composed = Rows(Composed.Table(Composed.Jiyuan, key)).SelectMany(Cells).ToArray();

        Assert.All(published.Where(cell => cell.Length > 0).Distinct(), cell => Assert.Contains(cell, composed));
        Assert.Equal(published.Where(IsFigure).Order(), composed.Where(IsFigure).Order());
    }

    [ReferenceTheory]
    [InlineData("ProjectPerformance1", 0)]
    [InlineData("ProjectPerformance2", 1)]
    public void ProjectSheet_PrintsEveryLabelAndTarget(string key, int index)
    {
        var published = Rows(PublishedText().Split("支出项目绩效目标表")[index + 1]).SelectMany(Cells).ToArray();
        var composed = Rows(Composed.Table(Composed.Jiyuan, key)).SelectMany(Cells).ToArray();

        // Long texts and persons are left out of the fixture.
        Assert.All(published.Where(cell => cell.Length is > 0 and < 20 && cell != "＊＊＊"), cell => Assert.Contains(cell, composed));
    }

    private static string[] Published(string title) => Rows(PublishedText()
        .Split('\n').SkipWhile(line => line != title).Skip(1).TakeWhile(line => !line.EndsWith('表') || line == title).Aggregate("", (text, line) => text + line + "\n"));

    private static string[] Rows(string markdown) =>
        [.. markdown.Split('\n').Where(line => line.StartsWith('|') && line.Any(letter => letter is not ('|' or '-' or ' '))).Select(line => string.Join('|', Cells(line)))];

    private static IEnumerable<string> Cells(string row) => row.Trim('|', ' ').Split('|').Select(cell => cell.Trim().Replace(" ", "", StringComparison.Ordinal));

    private static bool IsFigure(string cell) => cell.Length > 0 && char.IsAsciiDigit(cell[0]);

    private static string PublishedText() => File.ReadAllText(Path.Combine(Repository.Reference!, "jiyuan", "jiyuan-2021.md")).ReplaceLineEndings("\n");
}
