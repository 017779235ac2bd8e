using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Composing;
using PublicBudget.Reporting.Tables.Composing;
using PublicBudget.Reporting.Templates;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Templates;

/// <summary>A form of an invented place as a difference from Henan's: the example of docs/templates.md, as it stands there.</summary>
public class DerivedTemplateTests
{
    private static DisclosureTemplate Example2022()
    {
        DisclosureTemplate henan = DisclosureTemplates.Henan2021;

        DisclosureTemplate words = henan with
        {
            Name = "示例省2022年部门预算公开",
            Title = "{unit}{year}年部门预算",
            TablesTitle = "附件：{unit}{year}年部门预算表",
            Precision = new PublishedPrecision(MoneyUnit.TenThousandYuan, 2),
        };

        DisclosureTemplate tables = words
            .WithTable<FunctionalTableSpec>(TableRole.GeneralPublicBudget, table => table with
            {
                Title = "{year}年一般公共预算支出表",
                Levels = FunctionalLevels.All,
                Heads = new RowHeads { Levels = [], UnitCode = null, Name = "科目名称" },
                HasUnitRows = false,
                HasColumnNumbers = false,
            })
            .WithoutTable(TableRole.UnitPerformance);

        var funds = (FunctionalTableSpec)henan.Tables.Single(table => table.Role == TableRole.Funds);
        TableSpec capital = funds with
        {
            Role = TableRole.StateCapital,
            Title = "{year}年国有资本经营预算支出情况表",
            ListedTitle = "国有资本经营预算支出情况表",
            EmptyNote = "说明：我单位无国有资本经营预算支出，故本表无数据。",
            Rows = FactSelector.Of(FactConcept.Expenditure, FundScope.StateCapitalOperations),
        };

        var paragraph = new NarrativeParagraph
        {
            Name = "StateCapital",
            Title = "国有资本经营预算支出预算情况说明",
            Write = n => n.Paragraph(
                $"{n.Unit}{n.Year}年国有资本经营预算支出{n.Amount(FactKeys.Expenditure(n.Source.Version, FundScope.StateCapitalOperations))}。"),
        };

        return tables.WithTableAfter(TableRole.Funds, capital).WithParagraphAfter("GovernmentManagedFunds", paragraph);
    }

    [Fact]
    public void DerivedForm_ChangesWhatItSays_AndNothingElse()
    {
        var disclosure = Disclosure.Compose(ExampleBudget.Create(), Example2022());

        string markdown = disclosure.ToMarkdown();
        Assert.StartsWith("# 示例市文化旅游发展中心（虚构单位）2021年部门预算\n", markdown, StringComparison.Ordinal);
        Assert.Contains("### 九、国有资本经营预算支出预算情况说明\n\n示例市文化旅游发展中心（虚构单位）2021年国有资本经营预算支出10.00万元。", markdown, StringComparison.Ordinal);
        Assert.Contains("### 十、其他重要事项的情况说明", markdown, StringComparison.Ordinal);
        Assert.Contains("| 207 | 文化旅游体育与传媒支出 | 744.83 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| 20701 | 文化和旅游 | 744.83 |", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("整体绩效目标表", markdown, StringComparison.Ordinal);
        Assert.Equal(
            ["IncomeAndExpenditure", "Income", "Expenditure", "Appropriations", "GeneralPublicBudget", "Economic", "Basic", "ThreePublic", "Funds", "StateCapital"],
            disclosure.Document.Tables.Select(table => table.Key!).Where(key => !key.StartsWith("Project", StringComparison.Ordinal)));
    }

    [Fact]
    public void TotalOverAllLevels_AddsTheHighestRowsOnly()
    {
        var table = Disclosure.Compose(ExampleBudget.Create(), Example2022()).Document.FindTable("GeneralPublicBudget")!;

        Assert.Equal(931.1m, Math.Round(table.BodyRows[0].Cells[2].Number!.Value.Value, 1, MidpointRounding.AwayFromZero));
        Assert.NotNull(table.BodyRows[0].Cells[2].Formula);
    }

    [Fact]
    public void ByFunction_PrintsTheClassesInTableOne()
    {
        var table = Disclosure.Compose(JiyuanBudget.Create(), DisclosureTemplates.Henan2021ByFunction).Document.FindTable("IncomeAndExpenditure")!;

        Assert.Contains(table.BodyRows, row => row.Cells.Any(cell => cell.Text == "八、社会保障和就业"));
        Assert.DoesNotContain(table.BodyRows, row => row.Cells.Any(cell => cell.Text == "一、基本支出"));
    }

    private static DisclosureTemplate OtherExample2022() => DisclosureTemplates.Central2022
        .WithTable<FunctionalTableSpec>(TableRole.Expenditure, table => table with
        {
            Title = "支出预算总表",
            Columns =
            [
                .. table.Columns,
                FigureColumn.Of("{prior}", FactSelector.Of(ExpenditureColumn.Total) with { Year = YearComparison.PriorYear }),
                FigureColumn.Of("增减额", FactSelector.Of(ExpenditureColumn.Total) with { Year = YearComparison.Change }),
            ],
        })
        .WithoutTable(TableRole.StateCapital)
        .WithoutParagraph("StateCapital");

    [Fact]
    public void PriorYear_BesideAnyTable_IsAFewLines()
    {
        var disclosure = Disclosure.Compose(ExampleBudget.Create(), OtherExample2022());

        Row total = disclosure.Document.FindTable("Expenditure")!.BodyRows[^1];
        Assert.Equal(["合计", "1002.83", "720.83", "282.00", "", "", "", "933.13", "69.70"], total.Cells.Skip(1).Select(cell => cell.Text));
        Assert.All(new[] { 2, 3, 4, 8, 9 }, column => Assert.NotNull(total.Cells[column].Formula));
        Assert.DoesNotContain("国有资本经营预算支出表", disclosure.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Changing_WhatTheFormDoesNotHave_IsRefused()
    {
        DisclosureTemplate henan = DisclosureTemplates.Henan2021;

        Assert.Throws<ArgumentException>(() => henan.WithTable<ItemTableSpec>(TableRole.Expenditure, table => table));
        Assert.Throws<ArgumentException>(() => henan.WithTableAfter(TableRole.StateCapital, henan.Tables[0]));
        Assert.Throws<ArgumentException>(() => henan.WithoutParagraph("Nothing"));
        Assert.Throws<ArgumentOutOfRangeException>(() => henan with { Precision = new PublishedPrecision(MoneyUnit.Yuan, -4) });
        Assert.Throws<ArgumentOutOfRangeException>(() => henan with { PercentageDecimals = 8 });
    }

    [Fact]
    public void Paragraph_InAPart_CanBeExchangedAndDropped()
    {
        DisclosureTemplate henan = DisclosureTemplates.Henan2021;

        string without = Disclosure.Compose(JiyuanBudget.Create(), henan.WithoutParagraph("Procurement")).ToMarkdown();
        string other = Disclosure.Compose(JiyuanBudget.Create(), henan.WithParagraph(new NarrativeParagraph
        {
            Name = "Procurement",
            Title = "政府采购情况",
            Write = n => n.Paragraph($"政府采购预算{n.Amount(FactKeys.Of(n.Source.Version, FactConcept.Procurement), FigureHome.TextOnly)}。"),
        })).ToMarkdown();

        Assert.DoesNotContain("政府采购支出情况", without, StringComparison.Ordinal);
        Assert.Contains("（二）绩效目标设置情况", without, StringComparison.Ordinal);
        Assert.Contains("#### （二）政府采购情况\n\n政府采购预算0.0万元。", other, StringComparison.Ordinal);
    }

    [Fact]
    public void Guide_ShowsThisCode()
    {
        string guide = File.ReadAllText(Repository.PathTo("docs", "templates.md")).ReplaceLineEndings("\n");
        string here = Flat(File.ReadAllText(Repository.PathTo("tests", "PublicBudget.Reporting.Tests", "Templates", "DerivedTemplateTests.cs")));

        string[] blocks = [.. guide.Split("```cs\n").Skip(1).Select(rest => rest.Split("```")[0])];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Flat(block), here, StringComparison.Ordinal));
    }

    private static string Flat(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
