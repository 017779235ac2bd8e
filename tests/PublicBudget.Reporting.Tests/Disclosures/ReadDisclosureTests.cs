using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>The other half of the promise: a published disclosure becomes facts, verdicts and a budget.</summary>
public class ReadDisclosureTests
{
    private static readonly string Published = Repository.PathTo("samples", "DisclosureCheck", "jiyuan-2021.md");

    [Fact]
    public void Read_PublishedJiyuan_RecognisesEveryFigure()
    {
        Coverage coverage = Disclosure.Read(Published).Coverage;

        Assert.Equal("132 of 132 figures recognised", coverage.ToString());
        Assert.True(coverage.IsComplete);
    }

    [Fact]
    public void ToBudget_PublishedJiyuan_IsTheBudgetOfTheFixture()
        => Assert.Equal(JiyuanBudget.Create(), Disclosure.Read(Published).ToBudget().Budget);

    [Fact]
    public void Verify_PublishedJiyuan_FindsWhatTheAuditFindsAndNothingElse()
    {
        string[] expected =
        [
            "AST-02", "COD-03", "COD-03", "COD-05", "GP-03", "ORG-01", "PER-03", "PER-03", "PER-04", "PER-05", "PER-06", "PER-06", "PER-06",
            "PER-06", "PER-06", "PER-07", "PER-10", "PER-10", "PER-10", "PER-10", "PER-10", "PER-11", "PER-12", "PRC-06", "STR-01", "STR-01",
            "STR-01", "STR-01", "STR-01", "STR-02", "STR-02", "STR-07", "STR-08", "STR-10", "STR-11", "STR-11",
        ];

        Assert.Equal(
            expected,
            Disclosure.Read(Published).Verify().Findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal));
    }

    // A text without tables cannot show that a table is missing: its cells may be there as lines.
    [Fact]
    public void Verify_PlainTextWithContents_CallsNoTableMissing()
    {
        const string text =
            """
            某区甲单位2024年单位预算
            目录
            一、单位职能
            2.2024年单位收入预算总表3.2024年单位支出预算总表
            一、单位职能
            负责甲方面的工作。
            2024年单位收入预算总表
            合计
            100.00
            详见《支出经济分类汇总表》。
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        Disclosure read = Disclosure.Read(stream, FileFormat.Text);

        Assert.Equal(2, read.Facts.Tables.Count(table => table.Presence == Facts.TablePresence.Unread));
        Assert.DoesNotContain(read.Verify().Findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("239.9", "239.7")]
    [InlineData("95.62", "95.72")]
    [InlineData("174.3", "174.5")]
    public void Verify_OneFigureChanged_SaysSo(string printed, string changed)
    {
        string text = File.ReadAllText(Published);
        int last = text.LastIndexOf(printed, StringComparison.Ordinal);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text.Remove(last, printed.Length).Insert(last, changed)));

        Disclosure mutated = Disclosure.Read(stream, FileFormat.Markdown);

        Assert.Contains(mutated.Verify().Findings, finding => finding.Severity == Severity.Error && finding.ToString().Contains(changed, StringComparison.Ordinal));
    }
}
