using System.Text;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Tables as places print them from the common budget system (预算管理一体化): what each figure is, and that a wrong one is found. Figures are invented.</summary>
public class FormsOfTheSystemTests
{
    [Fact]
    public void Read_RevenueInOneRowWithoutAName_IsThatOfTheWhole()
    {
        Disclosure read = Read("部门收入总表", """
            |合计|上年结转|一般公共预算拨款收入|事业收入|其他收入|
            |---|---|---|---|---|
            |551.00|15.00|526.00|7.00|3.00|
            """);

        Assert.Equal("551.00万元", read.Facts[new FactKey { Concept = FactConcept.TotalRevenue, Version = read.Facts.Info.Version }].ToString());
        Assert.Equal(5, read.Coverage.Identified);
    }

    [Theory]
    [InlineData("一般公共预算拨款“三公”经费支出表", "公务用车购置及运行费")]
    [InlineData("一般公共预算财政拨款“三公”经费支出表", "公务用车购置及运维费")]
    public void Verify_ThreePublicExpenses_NotOfTheirParts_IsFound(string title, string vehicles)
    {
        Disclosure read = Read(title, $"""
            |项目|2024年预算数|
            |---|---|
            |合计|6.90|
            |因公出国（境）经费|0.00|
            |公务接待费|1.50|
            |{vehicles}|4.50|
            """);

        Assert.Contains(read.Verify().Findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("8.00", false)]
    [InlineData("8.70", true)]
    public void Verify_ThreePublicExpenses_AYearARow(string prior, bool isWrong)
    {
        Disclosure read = Read("财政拨款“三公”经费支出表", $"""
            |单位名称|年度|合计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费|
            |---|---|---|---|---|---|
            |青禾市水务局|2023|{prior}|0.00|2.00|6.00|
            |青禾市水务局|2024|6.00|0.00|1.50|4.50|
            """);

        Assert.Equal(isWrong, HasError(read));
        Assert.Equal(8, read.Coverage.Identified);
    }

    [Theory]
    [InlineData("收入总数", "支出总数", "120.00", false)]
    [InlineData("收入总数", "支出总数", "130.00", true)]
    [InlineData("收入合计", "支出合计", "130.00", true)]
    public void Verify_FunctionsBesidePurposes_AreChecked(string revenue, string expenditure, string purposes, bool isWrong)
    {
        Disclosure read = Read("收支总表", $"""
            |收入||支出||||
            |---|---|---|---|---|---|
            |项目名称|预算金额|功能分类||支出用途||
            |||项目名称|预算金额|项目名称|预算金额|
            |一、一般公共预算拨款收入|120.00|一、农林水支出|90.00|一、基本支出|80.00|
            |||二、住房保障支出|30.00|二、项目支出|40.00|
            |当年收入小计|120.00|当年支出小计|120.00|当年支出小计|{purposes}|
            |{revenue}|120.00|{expenditure}|120.00|{expenditure}|120.00|
            """);

        Assert.Equal(isWrong, HasError(read));
        Assert.Equal(read.Coverage.Printed, read.Coverage.Identified);
    }

    [Theory]
    [InlineData("526.00", false)]
    [InlineData("546.00", true)]
    public void Verify_RatesBesideBothYears_AreNoPartOfASum(string total, bool isWrong)
    {
        Disclosure read = Read("2024年预算收支总表", $"""
            |收入||||支出||||
            |---|---|---|---|---|---|---|---|
            |项目|2023年|2024年|2024年比2023年增减%|项目|2023年|2024年|2024年比2023年增减%|
            |一、一般公共预算|500.00|526.00|5.20|一、农林水支出|500.00|526.00|5.20|
            |二、政府性基金|-|-|-|||||
            |收入总计|500.00|{total}|5.20|支出总计|500.00|526.00|5.20|
            """);

        Assert.Equal(isWrong, HasError(read));
        FactKey agriculture = FactKeys.Expenditure(read.Facts.Info.Version, FundScope.AllFunds, function: Classifications.FunctionalCode.Parse("213"));
        Assert.Equal("526.00万元", read.Facts[agriculture].ToString());
        Assert.Equal("5.20%", read.Facts[agriculture with { Measure = FactMeasure.GrowthRate, Base = new BudgetVersion(new FiscalYear(2023), read.Facts.Info.Version.Stage) }].ToString());
    }

    [Theory]
    [InlineData("6.00", false)]
    [InlineData("6.70", true)]
    public void Verify_ThreePublicExpensesOfSeveralUnits_ARowIsASum(string total, bool isWrong)
    {
        Disclosure read = Read("“三公”经费支出预算表", $"""
            |单位名称|“三公”经费合计|因公出国（境）费|公务用车购置及运行费|公务接待费|
            |---|---|---|---|---|
            |合计|{total}|0.00|4.50|1.50|
            |青禾市水务局（本级）|4.00|0.00|3.00|1.00|
            |青禾市水文站|2.00|0.00|1.50|0.50|
            """);

        Assert.Equal(isWrong, HasError(read));
    }

    [Theory]
    [InlineData("-25.00", false)]
    [InlineData("-16.00", true)]
    public void Verify_RatesOfAShortTable_AreBorneOutByItsOtherRows(string rate, bool isWrong)
    {
        Disclosure read = Read("“三公”经费支出表", $"""
            |项目|上年预算数|本年预算数|增减额|增减率%|
            |---|---|---|---|---|
            |合计|8.00|6.00|-2.00|{rate}|
            |因公出国（境）费|0.00|0.00|0.00|0.00|
            |公务接待费|2.00|1.50|-0.50|-25.00|
            |公务用车购置及运行费|6.00|4.50|-1.50|-25.00|
            |其中：公务用车购置费|0.00|0.00|0.00|0.00|
            |公务用车运行费|6.00|4.50|-1.50|-25.00|
            """);

        Assert.Equal(isWrong, HasError(read));
    }

    [Theory]
    [InlineData("5.00", false)]
    [InlineData("8.00", true)]
    public void Verify_SourcesBelowEachOther_AddUpToTheRevenue(string operations, bool isWrong)
    {
        Disclosure read = Read("部门收入总体情况表", $"""
            |项目|合计|
            |---|---|
            |一、财政拨款|526.00|
            |其中：一般公共预算财政拨款|526.00|
            |政府性基金预算财政拨款|0.00|
            |国有资本经营预算财政拨款|0.00|
            |二、事业收入|{operations}|
            |三、其他收入|0.00|
            |合计|531.00|
            """);

        Assert.Equal(read.Coverage.Printed, read.Coverage.Identified);
        Assert.Equal(isWrong, HasError(read));
    }

    [Fact]
    public void Read_AppropriationAndSubsidy_IsTheWholeAppropriation()
    {
        Disclosure read = Read("部门收支总体情况表", """
            |收入||支出||
            |---|---|---|---|
            |项目|预算数|功能分类|预算数|
            |财政拨款（补助）|526.00|213 农林水支出|531.00|
            |一般公共预算|526.00|||
            |教育收费（财政专户）|5.00|||
            |收 入 总 计|531.00|支 出 总 计|531.00|
            """);

        Assert.Equal(read.Coverage.Printed, read.Coverage.Identified);
        Assert.False(HasError(read));
    }

    // A draft that stayed in the workbook.
    [Fact]
    public void Verify_HiddenTableOfTheSameTitle_ContradictsNothing()
    {
        static Table Sheet(string name, string total, bool isHidden) => new()
        {
            Title = "部门支出总表",
            CaptionLines = ["单位：万元"],
            IsHidden = isHidden,
            Place = new Place { Sheet = name, Row = 1, Column = 1 },
            BodyRows = [.. new[] { "科目编码|科目名称|合计|基本支出", $"|合计|{total}|{total}", $"213|农林水支出|{total}|{total}" }.Select(row => Row.Of(row.Split('|').Select(text => Cell.Of(text))))],
        };

        Disclosure read = Disclosure.From(new DocumentBuilder("青禾市水务局2024年部门预算").Add(Sheet("三", "7.00", isHidden: false)).Add(Sheet("三 (2)", "9.00", isHidden: true)).Build());

        Assert.Equal(2, read.Tables.Count);
        Assert.False(HasError(read));
        Assert.Equal("7.00万元", read.Facts[FactKeys.Expenditure(read.Facts.Info.Version)].ToString());
    }

    private static bool HasError(Disclosure read) => read.Verify().Findings.Any(finding => finding.Severity == Severity.Error && finding.Check.Facts.Count > 0);

    private static Disclosure Read(string title, string table)
        => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"# 青禾市水务局2024年部门预算\n\n## {title}\n\n单位：万元\n\n{table}")), FileFormat.Markdown);
}
