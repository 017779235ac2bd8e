using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Templates;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>Every way in which a sentence of the Henan form can go.</summary>
public class NarrativeVariantsTests
{
    private static readonly UnitBudget Jiyuan = JiyuanBudget.Create();

    [Theory]
    [InlineData(231.9, "，与2020年相比，收、支总计各增加8.0万元，增长3.45%。主要原因是职级并行后人员工资及保险缴费基数正常上调。")]
    [InlineData(250.0, "，与2020年相比，收、支总计各减少10.1万元，下降4.04%。主要原因是职级并行后人员工资及保险缴费基数正常上调。")]
    [InlineData(239.9, "，与2020年相比，收、支总计均持平。")]
    [InlineData(239.88, "，与2020年相比，收、支总计均基本持平。")]
    [InlineData(0, "，与2020年相比，收、支总计各增加239.9万元（上年无该项预算，增长率无可比性）。主要原因是职级并行后人员工资及保险缴费基数正常上调。")]
    [InlineData(-1, "，与2020年相比，收、支总计各增加240.9万元（上年为负数，增长率无可比性）。主要原因是职级并行后人员工资及保险缴费基数正常上调。")]
    public void Totals_OverAPrior(double prior, string expected)
        => Assert.Equal("济源市失业保险处2021年收入总计239.9万元，支出总计239.9万元" + expected, Text(WithPrior((decimal)prior, (decimal)prior), "Totals"));

    [Fact]
    public void Totals_OfUnlikeChanges_AreSaidApart()
        => Assert.Contains(
            "，与2020年相比，收入总计增加9.9万元，增长4.30%，支出总计增加8.0万元，增长3.45%。",
            Text(WithPrior(230m, 231.9m), "Totals"), StringComparison.Ordinal);

    [Fact]
    public void Totals_OfAnUnknownPrior_SayNothingOfIt()
    {
        var unknown = Jiyuan with { PriorYear = null };

        Assert.Equal("济源市失业保险处2021年收入总计239.9万元，支出总计239.9万元。", Text(unknown, "Totals"));
        Assert.DoesNotContain("2020", Text(unknown, "ThreePublicExpenses"), StringComparison.Ordinal);
        Assert.DoesNotContain("2020", Text(unknown, "Appropriations"), StringComparison.Ordinal);
        Assert.Contains("正常履职需要。", Text(unknown, "OtherMatters"), StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_WithoutAReason_GiveNone()
        => Assert.EndsWith("增长3.45%。", Text(Jiyuan with { Reasons = new ChangeReasons() }, "Totals"), StringComparison.Ordinal);

    [Fact]
    public void Reason_ThatEndsWithAMark_DoesNotDoubleIt()
        => Assert.EndsWith("主要原因是人员增加。", Text(Jiyuan with { Reasons = new ChangeReasons { Total = "人员增加。" } }, "Totals"), StringComparison.Ordinal);

    [Fact]
    public void Revenue_ListsEverySource()
        => Assert.Equal(
            "示例市文化旅游发展中心（虚构单位）2021年收入合计1004.3万元，其中：一般公共预算收入916.1万元；政府性基金收入42.0万元；国有资本经营预算收入10.0万元；"
            + "财政专户管理资金（教育收费）5.0万元；事业收入3.5万元；其他收入2.7万元；用事业基金弥补收支差额2.0万元；上年结余（结转）23.0万元。",
            Composed.Text(Composed.Example, "Revenue"));

    [Fact]
    public void Revenue_WhosePrintedPartsDoNotAddUp_SaysWhy()
    {
        var budget = Jiyuan with
        {
            Revenues =
            [
                new RevenueLine { Source = RevenueSource.GeneralPublicBudgetAppropriation, Amount = Money.FromYuan(10_400m) },
                new RevenueLine { Source = RevenueSource.Other, Amount = Money.FromYuan(10_400m) },
            ],
        };

        Assert.Equal(
            "济源市失业保险处2021年收入合计2.1万元，其中：一般公共预算收入1.0万元；其他收入1.0万元。因四舍五入，分项之和与合计可能略有差异。",
            Text(budget, "Revenue"));
    }

    [Fact]
    public void Appropriations_OfSeveralFunds_CompareEach()
        => Assert.Equal(
            "示例市文化旅游发展中心（虚构单位）2021年一般公共预算收支预算931.1万元，政府性基金收支预算50.0万元，国有资本经营预算收支预算10.0万元，"
            + "与2020年相比，一般公共预算收支预算增加36.3万元，增长4.06%，主要原因是：人员正常晋级晋档及缴费基数调整；"
            + "政府性基金收支预算增加15.0万元，增长42.86%，主要原因是：上级新增彩票公益金补助；"
            + "国有资本经营预算收支预算增加10.0万元（上年无该项预算，增长率无可比性）。",
            Composed.Text(Composed.Example, "Appropriations"));

    [Fact]
    public void Appropriations_OfAFundThatEnded_SaySo()
    {
        UnitBudget example = ExampleBudget.Create();
        var budget = example with { Expenditures = [.. example.Expenditures.Where(line => line.Fund == FundSource.GeneralPublicBudget)] };

        Assert.EndsWith(
            "；政府性基金收支预算减少35.0万元，下降100.00%，主要原因是：上级新增彩票公益金补助。", Text(budget, "Appropriations"), StringComparison.Ordinal);
    }

    [Fact]
    public void Appropriations_OfAFundOfWhichThePriorYearIsUnknown_AreNotCompared()
    {
        var budget = ExampleBudget.Create() with { PriorYear = PriorYear.From(new PriorYearTotals { GeneralPublicBudget = JiyuanBudget.TenThousand(931.1m) }) };

        Assert.EndsWith(
            "国有资本经营预算收支预算10.0万元，与2020年相比，一般公共预算收支预算基本持平。", Text(budget, "Appropriations"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.0, 0.0, "0.0万元。预算数与2020年持平。")]
    [InlineData(2.0, 2.0, "2.0万元。预算数与2020年持平。")]
    [InlineData(3.0, 2.0, "3.0万元。预算数比2020年增加1.0万元，增长50.00%，主要原因是：任务增减。")]
    [InlineData(1.5, 2.0, "1.5万元。预算数比2020年减少0.5万元，下降25.00%，主要原因是：任务增减。")]
    [InlineData(2.0, 0.0, "2.0万元。预算数比2020年增加2.0万元（上年无该项预算，增长率无可比性），主要原因是：任务增减。")]
    [InlineData(0.0, 2.0, "0.0万元。预算数比2020年减少2.0万元，下降100.00%，主要原因是：任务增减。")]
    [InlineData(2.0, 2.01, "2.0万元。预算数与2020年基本持平。")]
    public void ThreePublicItem_OverAPrior(double current, double prior, string expected)
    {
        UnitBudget budget = WithThree((decimal)current, (decimal)prior);

        string[] lines = Text(budget, "ThreePublicExpenses").Split('\n');

        Assert.Equal("（一）因公出国（境）费" + expected, lines[1]);
        Assert.Equal("（二）公务接待费" + expected, lines[2]);
        string item = expected[(expected.IndexOf('。', StringComparison.Ordinal) + 1)..].TrimEnd('。'), amount = expected[..expected.IndexOf('。', StringComparison.Ordinal)];
        Assert.Contains($"其中，公务用车运行维护费{amount}，{item}；公务用车购置费{amount}，{item}。", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_ListWhatIsThere_WithItsNumber()
    {
        string[] entries = [.. Compose(Jiyuan with { Functions = [] }).Document.Blocks.OfType<Contents>().Single().Entries.Select(entry => entry.Text)];

        Assert.DoesNotContain(entries, entry => entry.Contains("主要职能", StringComparison.Ordinal));
        Assert.Contains("一、预算单位构成", entries);
    }

    [Fact]
    public void WhatIsNotReported_HasNoParagraph_AndTakesNoNumber()
    {
        var disclosure = Compose(Jiyuan with { ThreePublicExpenses = null, AdministrativeOperatingExpenses = null, SpecialTransfers = null, Projects = [] });

        string[] headings = [.. disclosure.Document.Headings.Select(heading => heading.Text)];
        Assert.Contains("七、政府性基金预算支出预算情况说明", headings);
        Assert.Contains("（一）政府采购支出情况", headings);
        Assert.Contains("（二）国有资产占用情况", headings);
        Assert.DoesNotContain(headings, heading => heading.Contains("三公", StringComparison.Ordinal) || heading.Contains("绩效目标设置", StringComparison.Ordinal));
    }

    [Fact]
    public void Performance_ClaimsAllProjects_OnlyWhereTheirSheetsAddUp()
    {
        var some = Jiyuan with { Projects = [Jiyuan.Projects[0]] };

        Assert.Contains("我单位2021年预算项目均按要求编制了绩效目标", Text(Jiyuan, "OtherMatters"), StringComparison.Ordinal);
        Assert.Contains("我单位2021年1个预算项目按要求编制了绩效目标", Text(some, "OtherMatters"), StringComparison.Ordinal);
    }

    [Fact]
    public void Procurement_WithAReserve_SaysHowMuchIsForMicroFirms()
    {
        var budget = Jiyuan with { Procurement = new GovernmentProcurement { Goods = Money.FromYuan(50_000m), ReservedForSmallAndMedium = Money.FromYuan(20_000m) } };

        Assert.Contains(
            "2021年政府采购预算安排5.0万元，其中：政府采购货物预算5.0万元、政府采购工程预算0.0万元、政府采购服务预算0.0万元。面向中小企业预留政府采购预算2.0万元。\n",
            Text(budget, "OtherMatters"), StringComparison.Ordinal);
        Assert.Contains("面向中小企业预留政府采购预算56.8万元，其中：面向小微企业预留政府采购预算34.1万元。", Composed.Text(Composed.Example, "OtherMatters"), StringComparison.Ordinal);
    }

    private static UnitBudget WithThree(decimal current, decimal prior) => Jiyuan with
    {
        ThreePublicExpenses = EachOf(current),
        PriorYear = PriorYear.From(new PriorYearTotals { ThreePublicExpenses = EachOf(prior) }),
        Reasons = new ChangeReasons { OverseasTravel = "任务增减", OfficialHospitality = "任务增减", VehicleOperation = "任务增减", VehiclePurchase = "任务增减" },
    };

    private static ThreePublicExpenses EachOf(decimal amount) => new()
    {
        OverseasTravel = JiyuanBudget.TenThousand(amount),
        OfficialHospitality = JiyuanBudget.TenThousand(amount),
        OfficialVehicles = new OfficialVehicles { Operation = JiyuanBudget.TenThousand(amount), Purchase = JiyuanBudget.TenThousand(amount) },
    };

    private static UnitBudget WithPrior(decimal revenue, decimal expenditure) => Jiyuan with
    {
        PriorYear = PriorYear.From(new PriorYearTotals
        {
            TotalRevenue = JiyuanBudget.TenThousand(revenue),
            TotalExpenditure = JiyuanBudget.TenThousand(expenditure),
        }),
    };

    private static string Text(UnitBudget budget, string paragraph) => Composed.Text(Compose(budget), paragraph);

    private static Disclosure Compose(UnitBudget budget) => Disclosure.Compose(budget, DisclosureTemplates.Henan2021);
}
