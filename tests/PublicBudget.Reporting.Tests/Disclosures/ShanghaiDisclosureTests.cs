using PublicBudget.Amounts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Templates;
using PublicBudget.Tests.Shared;
using static VerifyXunit.Verifier;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>Every table and paragraph of the disclosure of the invented unit in the Shanghai form, as it is published.</summary>
public class ShanghaiDisclosureTests
{
    public static TheoryData<string> Tables() => Composed.TablesOf(Composed.Shanghai);

    public static TheoryData<string> Paragraphs() => Composed.ParagraphsOf(Composed.Shanghai);

    [Theory]
    [MemberData(nameof(Tables))]
    public Task Table(string key) => Verify(Composed.Table(Composed.Shanghai, key), "md").UseTextForParameters(key);

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public Task Paragraph(string key) => Verify(Composed.Section(Composed.Shanghai, key), "md").UseTextForParameters(key);

    public static TheoryData<string> Parts() => Composed.PartsOf(Composed.Shanghai);

    // A part of one paragraph needs no second heading.
    [Theory]
    [MemberData(nameof(Parts))]
    public Task Part(string key) => Verify(Composed.Part(Composed.Shanghai, key), "md").UseTextForParameters(key);

    [Fact]
    public Task Frame()
        => Verify(string.Join('\n', Composed.Shanghai.ToMarkdown().Split('\n').TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))), "md");

    [Fact]
    public void OtherMatters_StandBehindTheTables()
    {
        string[] parts = [.. Composed.Shanghai.Document.Headings.Where(heading => heading.Level == 1).Select(heading => heading.Text)];

        Assert.Equal(["一、单位主要职能", "二、单位机构设置", "三、名词解释", "四、单位预算编制说明", "五、单位预算表", "六、其他相关情况说明"], parts);
    }

    [Fact]
    public void TotalOfExpenditure_WithoutCarryOver_HasEveryColumn()
    {
        var budget = ExampleBudget.Create() with { CarriedForward = [] };

        Table table = Disclosure.Compose(budget, DisclosureTemplates.Shanghai2026).Document.FindTable("IncomeAndExpenditure")!;

        Row total = table.BodyRows[^1];
        Assert.Equal(["支出总计", "10028315.85", "6170251.10", "1038064.75", "2820000.00"], total.Cells.Skip(2).Select(cell => cell.Text));
        Assert.DoesNotContain(table.BodyRows, row => row.Cells.Any(cell => cell.Text is "本年支出合计" or "结转下年"));
    }

    [Fact]
    public void EmptyTables_SayOfWhat()
    {
        var disclosure = Disclosure.Compose(JiyuanBudget.Create(), DisclosureTemplates.Shanghai2026);

        Assert.Equal("注：本单位2021年无政府性基金预算财政拨款安排的预算，故本表为空表。", disclosure.Document.FindTable("Funds")!.Notes.Single());
        Assert.Equal("注：本单位2021年无国有资本经营预算财政拨款安排的预算，故本表为空表。", disclosure.Document.FindTable("StateCapital")!.Notes.Single());
    }

    [Fact]
    public void OneUnitForAll_TakesTheTextAlong()
    {
        string markdown = Disclosure.Compose(ExampleBudget.Create(), DisclosureTemplates.Shanghai2026.WithAmountsIn(MoneyUnit.TenThousandYuan, 1)).ToMarkdown();

        Assert.Contains("收入预算1004.3万元", markdown, StringComparison.Ordinal);
        Assert.Contains("| 1004.3 |", markdown, StringComparison.Ordinal);
    }
}
