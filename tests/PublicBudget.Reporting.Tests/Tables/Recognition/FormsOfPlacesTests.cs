using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Columns and panes as the forms of several provinces have them. Names and figures are invented.</summary>
public class FormsOfPlacesTests
{
    [Fact]
    public void Recognise_ColumnsCountedByStems_AreNoRow()
    {
        RecognisedTable table = Recognised.Table("""
            | 单位代码 | 单位名称 | 类 | 款 | 项 | 科目名称 | 总计 | 基本支出 |
            |---|---|---|---|---|---|---|---|
            | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 1 | 2 |
            | 105001 | 青禾区一中 | 205 | 02 | 04 | 高中教育 | 7.00 | 7.00 |
            """);

        Assert.Equal("2050204 105001 青禾区一中 高中教育: 7.00 7.00", Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_EmptyTableOfColumnNumbers_HasNoRow()
    {
        RecognisedTable table = Recognised.Table("""
            | 类 | 款 | 项 | 科目名称 | 合计 | 基本支出 |
            |---|---|---|---|---|---|
            | 1 | 2 | 3 | 4 | 5 | 6 |
            """);

        Assert.Empty(table.Panes.SelectMany(pane => pane.Rows));
    }

    [Fact]
    public void Recognise_PurposesBetweenFigures_AreThePaneOfTheirFigures()
    {
        RecognisedTable table = Recognised.Table("""
            | 功能分类 | 金额 | 支出用途 | 金额 |
            |---|---|---|---|
            | 一、教育支出 | 5.00 | 一、基本支出 | 6.00 |
            | 二、卫生健康支出 | 3.00 | 二、项目支出 | 2.00 |
            | 支出合计 | 8.00 | 支出合计 | 8.00 |
            """);

        Assert.Equal("一、教育支出: 5.00\n二、卫生健康支出: 3.00\n支出合计: 8.00\nExpenditure 一、基本支出: 6.00\nExpenditure 二、项目支出: 2.00\nExpenditure 支出合计: 8.00", Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_CodesOfTwoClassificationsEachBesideItsName_AreTwoCodes()
    {
        RecognisedTable table = Recognised.Table("""
            | 项目名称 | 功能科目编码 | 功能科目名称 | 部门经济科目编码 | 部门经济科目名称 | 政府经济科目编码 | 政府经济科目名称 | 总计 | 财政拨款 |
            |---|---|---|---|---|---|---|---|---|
            | 校舍维修 | 2050202 | 小学教育 | 30213 | 维修（护）费 | 50502 | 商品和服务支出 | 7.00 | 7.00 |
            """);

        RecognisedRow row = Assert.Single(table.Panes[0].Rows);
        Assert.Equal(("2050202", "小学教育", "校舍维修"), (row.Code, row.Name, row.Group));
        Assert.Equal(("30213", "维修（护）费"), (row.SecondCode, row.SecondName));
    }

    [Fact]
    public void Recognise_CodesOfLevelsEachBesideItsName_AreOneCode()
    {
        RecognisedTable table = Recognised.Table("""
            | 类 | 类名称 | 款 | 款名称 | 项 | 项名称 | 总计 |
            |---|---|---|---|---|---|---|
            | 205 | 教育支出 | 02 | 普通教育 | 04 | 高中教育 | 7.00 |
            """);

        Assert.Equal("2050204", table.Panes[0].Rows.Single().Code);
    }

    [Theory]
    [InlineData("△12.50")]
    [InlineData("▲12.50")]
    [InlineData("(12.50)")]
    [InlineData("（12.50）")]
    [InlineData("－12.50")]
    public void Recognise_SignsOfNegativeAmounts_AreRead(string printed)
    {
        RecognisedTable table = Recognised.Table($"| 项目 | 上年预算数 | 增减额 |\n|---|---|---|\n| 培训费 | 20.00 | {printed} |");

        Assert.Equal([20.00m, -12.50m], table.Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void Recognise_WholeNumberInBracketsBelowFigures_IsNegative()
    {
        RecognisedTable table = Recognised.Table("| 项目 | 增减额 |\n|---|---|\n| 培训费 | 1300 |\n| 会议费 | （250） |");

        Assert.Equal([1300m, -250m], table.Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void Recognise_CodesWithPartedLevels_AreCodes()
    {
        RecognisedTable table = Recognised.Table("| 科目编码 | 科目名称 | 合计 |\n|---|---|---|\n| 205.02 | 普通教育 | 7.00 |\n| 205.02.04 | 高中教育 | 7.00 |");

        Assert.Equal(["20502", "2050204"], table.Panes[0].Rows.Select(row => row.Code));
    }

    [Fact]
    public void Recognise_CodesBelowDepartmentAndUnit_AreThoseOfUnits()
    {
        RecognisedTable table = Recognised.Table("""
            | 部门（单位）代码 | 部门（单位）名称 | 合计 | 一般公共预算 |
            |---|---|---|---|
            | 021 | 青禾市某委员会 | 7.00 | 7.00 |
            | 021001 | 青禾市某委员会本级 | 7.00 | 7.00 |
            """);

        Assert.Equal("021 青禾市某委员会: 7.00 7.00\n021001 青禾市某委员会本级: 7.00 7.00", Recognised.Rows(table));
        Assert.All(table.Panes[0].Rows, row => Assert.Null(row.Code));
    }

    [Fact]
    public void Recognise_NumberOfAProject_IsNoCode()
    {
        RecognisedTable table = Recognised.Table("""
            | 项目代码 | 项目名称 | 功能科目编码 | 功能科目名称 | 总计 |
            |---|---|---|---|---|
            | 530000210000000001 | 工资 | 2010301 | 行政运行 | 7.00 |
            | 530000210000000002 | 社会保障缴费 | 2080505 | 机关事业单位基本养老保险缴费支出 | 3.00 |
            """);

        Assert.Equal(["2010301", "2080505"], table.Panes[0].Rows.Select(row => row.Code));
        Assert.Empty(table.Unrecognised);
    }

    [Fact]
    public void Recognise_CodesInDigitsOfFullWidth_AreCodes()
    {
        RecognisedTable table = Recognised.Table("""
            | 科目编码 | 科目名称 | 合计 | 基本支出 |
            |---|---|---|---|
            | ２０５ | 教育支出 | ７．００ | ７．００ |
            | ２０５０２ | 普通教育 | ７．００ | ７．００ |
            | ２０５０２０４ | 高中教育 | ７．００ | ７．００ |
            """);

        Assert.Equal(["205", "20502", "2050204"], table.Panes[0].Rows.Select(row => row.Code));
        Assert.Equal("２０５０２０４", table.Panes[0].Rows[2].PrintedCode);
    }

    [Fact]
    public void Recognise_Years_AreNoFigures()
    {
        RecognisedTable table = Recognised.Table("""
            | 单位名称 | 年度 | 合计 | 公务接待费 |
            |---|---|---|---|
            | 青禾市水务局 | 2023 | 2.00 | 2.00 |
            | 青禾市水务局 | 2024 | 1.50 | 1.50 |
            """);

        Assert.Equal("合计|公务接待费", Recognised.Headers(table));
        Assert.Equal(["2023", "2024"], table.Panes[0].Rows.Select(row => row.Name));
    }
}
