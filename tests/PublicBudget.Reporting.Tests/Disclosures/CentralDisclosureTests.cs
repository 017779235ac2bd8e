using PublicBudget.Budgets;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Templates;
using PublicBudget.Tests.Shared;
using static VerifyXunit.Verifier;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>Every table and paragraph of the disclosure of the invented unit in the central form, as it is published.</summary>
public class CentralDisclosureTests
{
    private static readonly UnitBudget Example = ExampleBudget.Create();

    public static TheoryData<string> Tables() => Composed.TablesOf(Composed.Central);

    public static TheoryData<string> Paragraphs() => Composed.ParagraphsOf(Composed.Central);

    [Theory]
    [MemberData(nameof(Tables))]
    public Task Table(string key) => Verify(Composed.Table(Composed.Central, key), "md").UseTextForParameters(key);

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public Task Paragraph(string key) => Verify(Composed.Section(Composed.Central, key), "md").UseTextForParameters(key);

    [Fact]
    public Task Frame()
        => Verify(string.Join('\n', Composed.Central.ToMarkdown().Split('\n').TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))), "md");

    [Fact]
    public void NineTables_StandBetweenTheParts()
    {
        string[] parts = [.. Composed.Central.Document.Headings.Where(heading => heading.Level == 1).Select(heading => heading.Text[..4])];

        Assert.Equal(["第一部分", "第二部分", "第三部分", "第四部分"], parts);
        Assert.Equal(
            ["部门收支总表", "部门收入总表", "部门支出总表", "财政拨款收支总表", "一般公共预算支出表", "一般公共预算基本支出表", "一般公共预算“三公”经费支出表", "政府性基金预算支出表", "国有资本经营预算支出表"],
            Composed.Central.Document.Tables.Select(table => table.Title));
    }

    [Theory]
    [InlineData(BudgetStage.Approved, "2020年预算数")]
    [InlineData(BudgetStage.Execution, "2020年执行数")]
    [InlineData(BudgetStage.Outturn, "2020年决算数")]
    public void PriorYear_IsCalledWhatItIs(BudgetStage stage, string name)
    {
        UnitBudget prior = ExampleBudget.LastYear() with { Version = new BudgetVersion(new FiscalYear(2020), stage) };

        string markdown = Compose(Example with { PriorYear = PriorYear.From(prior) }).ToMarkdown();

        Assert.Contains($"| 科目编码 | 科目名称 | {name} | 2021年预算数 |", markdown, StringComparison.Ordinal);
        Assert.Contains($"一般公共预算支出931.13万元，比{name}增加36.30万元，增长4.06%", markdown, StringComparison.Ordinal);
        Assert.Contains($"群众文化（项）2021年预算数为60.00万元，与{name}持平。", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void CodesOfOnlyOneYear_HaveRowsAndSentences()
    {
        UnitBudget budget = Example with { Expenditures = [.. Example.Expenditures.Where(line => line.Function.ToString() != "2070113")] };
        UnitBudget prior = ExampleBudget.LastYear();
        prior = prior with { Expenditures = [.. prior.Expenditures.Where(line => line.Function.ToString() != "2070109")] };

        Disclosure disclosure = Compose(budget with { PriorYear = PriorYear.From(prior) });

        Assert.Equal(["2070109", "群众文化", "", "60.00", "", "60.00", "60.00", ""], RowOf(disclosure, "2070109"));
        Assert.Equal(["2070113", "旅游宣传", "90.00", "", "", "", "-90.00", "-100.00%"], RowOf(disclosure, "2070113"));
        string text = disclosure.ToMarkdown();
        Assert.Contains("群众文化（项）2021年预算数为60.00万元，比2020年预算数增加60.00万元（上年无该项预算，增长率无可比性）。", text, StringComparison.Ordinal);
        Assert.Contains("旅游宣传（项）2021年预算数为0.00万元，比2020年预算数减少90.00万元，下降100.00%。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PriorYearOfWhichOnlyTotalsAreKnown_IsNoColumn()
    {
        Disclosure disclosure = Compose(JiyuanBudget.Create());

        Table table = disclosure.Document.FindTable("GeneralPublicBudget")!;
        Assert.All(table.BodyRows, row => Assert.All([row.Cells[2], row.Cells[6], row.Cells[7]], cell => Assert.Equal("", cell.Text)));
        Assert.Contains("一般公共预算支出239.90万元，比2020年预算数增加8.00万元，增长3.45%", disclosure.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_HasChartsWithTheSameSentences()
    {
        Chart[] charts = [.. Composed.Central.IllustratedDocument.Blocks.OfType<Chart>()];

        Assert.Equal(["2021年收入构成", "2021年支出构成", "2021年预算与2020年预算数对比", "2021年一般公共预算支出构成"], charts.Select(chart => chart.Title));
        Assert.All(charts, chart => Assert.Contains(chart.TextAlternative, Composed.Central.ToMarkdown(), StringComparison.Ordinal));
    }

    [Fact]
    public void Changes_AreLiveFormulas()
    {
        Table table = Composed.Central.Document.FindTable("GeneralPublicBudget")!;

        Assert.All(table.BodyRows, row => Assert.Equal([true, true], [row.Cells[^2].Formula is DifferenceFormula, row.Cells[^1].Formula is GrowthFormula]));
    }

    [Fact]
    public void FundThatEnded_IsComparedAndOneThatNeverWas_IsNot()
    {
        UnitBudget budget = Example with { Expenditures = [.. Example.Expenditures.Where(line => line.Fund == FundSource.GeneralPublicBudget)] };

        Disclosure disclosure = Compose(budget);

        Assert.Equal(
            "示例市文化旅游发展中心（虚构单位）2021年政府性基金预算支出0.00万元，比2020年预算数减少35.00万元，下降100.00%，主要原因是上级新增彩票公益金补助。",
            Composed.Text(disclosure, "GovernmentManagedFunds"));
        Assert.Equal("示例市文化旅游发展中心（虚构单位）2021年没有使用国有资本经营预算安排的支出。", Composed.Text(disclosure, "StateCapital"));
    }

    private static string[] RowOf(Disclosure disclosure, string code) =>
        [.. disclosure.Document.FindTable("GeneralPublicBudget")!.BodyRows.Single(row => row.Cells[0].Text == code).Cells.Select(cell => cell.Text)];

    private static Disclosure Compose(UnitBudget budget) => Disclosure.Compose(budget, DisclosureTemplates.Central2022);
}
