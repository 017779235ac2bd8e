using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

public class TableRecogniserTests
{
    private const string Expenditure = """
        2021年某局单位支出总体情况表

        单位：某局

        单位: 万元

        | 科目编码 | | | 单位代码 | 单位（科目名称） | 总计 | 基本支出 | | 项目支出 |
        |---|---|---|---|---|---|---|---|---|
        | 类 | 款 | 项 | | | | 小计 | 公用经费 | |
        | ** | ** | ** | ** | ** | 1 | 2 | 3 | 4 |
        | | | | | 合 计 | 18.1 | 10.1 | 0.6 | 8.0 |
        | | | | 029003 | 某局 | 18.1 | 10.1 | 0.6 | 8.0 |
        | 208 | 05 | 01 | 029003 | 行政单位离退休 | 18.1 | 10.1 | 0.6 | 8.0 |

        说明：样例。
        """;

    [Fact]
    public void Recognise_CodesInThreeCells_GivesCodesRolesAndHeadings()
    {
        RecognisedTable table = Recognised.Table(Expenditure);

        Assert.Equal("2021年某局单位支出总体情况表", table.Title);
        Assert.Equal((TableRole.Expenditure, TableShape.Code, MoneyUnit.TenThousandYuan, 2021, "某局"), (table.Role, table.Shape, table.Unit, table.Year, table.Organisation));
        Assert.Equal("总计|基本支出/小计|基本支出/公用经费|项目支出", Recognised.Headers(table));
        Assert.Equal("合计: 18.1 10.1 0.6 8.0\n029003 某局: 18.1 10.1 0.6 8.0\n2080501 029003 行政单位离退休: 18.1 10.1 0.6 8.0", Recognised.Rows(table));
        Assert.Equal([RecognisedRowRole.Total, RecognisedRowRole.UnitSubtotal, RecognisedRowRole.Item], table.Panes[0].Rows.Select(row => row.Role));
        Assert.Equal([1, 2, 3, 4], table.Panes[0].FigureColumns.Select(column => column.Number));
        Assert.Equal(["说明：样例。"], table.Notes);
        Assert.Empty(table.Unrecognised);
    }

    [Fact]
    public void Recognise_Figure_KnowsItsPrecisionAndItsPlace()
    {
        RecognisedFigure figure = Recognised.Table(Expenditure).Figures.First(figure => figure.Row.Code == "2080501");

        Assert.Equal(PublishedAmount.Parse("18.1万元"), figure.Amount);
        Assert.Equal((6, 6), (figure.Place.Row!.Value, figure.Place.Column!.Value));
    }

    [Theory]
    [InlineData("| 科目编码 | 科目名称 | 合计 |\n|---|---|---|\n| 201 | 教育 | 1 |\n| 20101 | 科技 | 1 |\n| 2010101 | 文化 | 1 |", "201 教育: 1\n20101 科技: 1\n2010101 文化: 1")]
    [InlineData("| 类 | 款 | 项 | 科目名称 | 合计 |\n|---|---|---|---|---|\n| 201 | | | 教育 | 1 |\n| | 01 | | 科技 | 1 |\n| | | 01 | 文化 | 1 |", "201 教育: 1\n20101 科技: 1\n2010101 文化: 1")]
    [InlineData("| 类 | 款 | 项 | 科目名称 | 合计 |\n|---|---|---|---|---|\n| 201 | 20101 | 2010101 | 文化 | 1 |\n| 201 | 1 | 3 | 卫生 | 1 |", "2010101 文化: 1\n2010103 卫生: 1")]
    [InlineData("| 科目 | 合计 |\n|---|---|\n| 2010101 行政运行 | 1 |\n| [208]社会保障 | 2 |", "2010101 行政运行: 1\n208 社会保障: 2")]
    [InlineData("| 科目编码 | 科目名称 | 合计 |\n|---|---|---|\n| 208 05 01 | 教育 | 1 |\n| 208-05-05 | 科技 | 1 |", "2080501 教育: 1\n2080505 科技: 1")]
    public void Recognise_Codes_InWhateverCellsTheyArePrinted(string table, string expected) => Assert.Equal(expected, Recognised.Rows(Recognised.Table(table + "\n")));

    [Fact]
    public void Recognise_Leaves_AreRowsWithoutCodesBelowThem() => Assert.Equal(
        [false, false, true, true],
        Recognised.Table("| 科目编码 | 科目名称 | 合计 |\n|---|---|---|\n| 201 | 教育 | 3 |\n| 20101 | 科技 | 3 |\n| 2010101 | 文化 | 1 |\n| 2010102 | 卫生 | 2 |\n").Panes[0].Rows.Select(row => row.IsLeaf));

    [Fact]
    public void Recognise_TwoSides_AreReadApart()
    {
        RecognisedTable table = Recognised.Table("| 收 入 | | 支 出 | | |\n|---|---|---|---|---|\n| 项目 | 金额 | 项目 | 合计 | 一般公共预算 |\n| 一、财政拨款 | 5.0 | 一、教育 | 5.0 | 5.0 |\n| | | 二、其他 | | |\n| 收入总计 | 5.0 | 支出总计 | 5.0 | 5.0 |\n");

        Assert.Equal(
            "Income 一、财政拨款: 5.0\nIncome 收入总计: 5.0\nExpenditure 一、教育: 5.0 5.0\nExpenditure 二、其他: _ _\nExpenditure 支出总计: 5.0 5.0",
            Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_TwoPanesOfCodes_AreReadApart() => Assert.Equal(
        "301 工资福利支出: 9.00\n30101 基本工资: 9.00\n302 商品和服务支出: 2.00\n30201 办公费: 2.00",
        Recognised.Rows(Recognised.Table("| 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |\n|---|---|---|---|---|---|\n| 301 | 工资福利支出 | 9.00 | 302 | 商品和服务支出 | 2.00 |\n| 30101 | 基本工资 | 9.00 | 30201 | 办公费 | 2.00 |\n")));

    [Fact]
    public void Recognise_TwoClassificationsInOneRow_KeepsBothCodes()
    {
        RecognisedRow row = Recognised.Table("| 部门预算经济分类 | | 政府预算经济分类 | | 合计 |\n|---|---|---|---|---|\n| 科目编码 | 科目名称 | 科目编码 | 科目名称 | |\n| 30101 | 基本工资 | 50101 | 工资奖金津补贴 | 5.0 |\n").Panes[0].Rows[0];

        Assert.Equal(("30101", "基本工资", "50101", "工资奖金津补贴"), (row.Code, row.Name, row.SecondCode, row.SecondName));
    }

    [Fact]
    public void Recognise_OneRowOfFigures_HasNoLabel()
    {
        RecognisedTable table = Recognised.Html("<p>2024年单位“三公”经费和机关运行经费预算表</p><p>单位：万元</p><table><tr><td colspan=3>“三公”经费预算数</td><td rowspan=2>机关运行经费预算数</td></tr><tr><td>合计</td><td>公务接待费</td><td>运行费</td></tr><tr><td>6.4</td><td>0</td><td>6.4</td><td></td></tr></table>").Tables.Single();

        Assert.Equal((TableShape.SingleRow, TableRole.ThreePublic), (table.Shape, table.Role));
        Assert.Equal("“三公”经费预算数/合计|“三公”经费预算数/公务接待费|“三公”经费预算数/运行费|机关运行经费预算数", Recognised.Headers(table));
        Assert.Equal(": 6.4 0 6.4 _", Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_NextPageWithOtherColumns_GoesOnByHeadings()
    {
        RecognisedTable table = Recognised.Table(Expenditure.Replace("说明：样例。", """
            2021年某局单位支出总体情况表

            单位：万元

            | 科目编码 | | | 单位（科目名称） | 总计 | 基本支出 | | 项目支出 |
            |---|---|---|---|---|---|---|---|
            | 类 | 款 | 项 | | | 小计 | 公用经费 | |
            | 221 | 02 | 01 | 住房公积金 | 10.5 | 10.5 | | |
            """, StringComparison.Ordinal));

        Assert.Equal(2, table.SegmentCount);
        Assert.EndsWith("2210201 住房公积金: 10.5 10.5 _ _", Recognised.Rows(table), StringComparison.Ordinal);
    }

    [Fact]
    public void Recognise_NextPageWithoutHeader_GoesOnByPosition() => Assert.Equal(
        "201 教育: 1 2\n202 科技: 3 4",
        Recognised.Rows(Assert.Single(Recognised.Html("<table><tr><td>科目编码</td><td>科目名称</td><td>基本支出</td><td>项目支出</td></tr><tr><td>201</td><td>教育</td><td>1</td><td>2</td></tr></table><table><tr><td>202</td><td>科技</td><td>3</td><td>4</td></tr></table>").Tables)));

    [Fact]
    public void Recognise_NextPageThatBeginsWithNames_HasNoHeader() => Assert.Equal(
        "Income 事业收入: 1.0\nIncome 年初结转: 4.0\nExpenditure 教育: 2.0\nExpenditure 结余分配: _\nExpenditure 年末结转: 3.0",
        Recognised.Rows(Assert.Single(Recognised.Html("<p>单位：万元</p><table><tr><td colspan='2'>收入</td><td colspan='2'>支出</td></tr><tr><td>项目</td><td>金额</td><td>项目</td><td>金额</td></tr><tr><td>事业收入</td><td>1.0</td><td>教育</td><td>2.0</td></tr></table><table><tr><td></td><td></td><td>结余分配</td><td></td></tr><tr><td>年初结转</td><td>4.0</td><td>年末结转</td><td>3.0</td></tr></table>").Tables)));

    [Fact]
    public void Recognise_NextPageWithoutUnit_HasTheUnitOfItsTable() => Assert.All(
        Assert.Single(Recognised.Html("<p>单位：万元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td>201</td><td>教育</td><td>1.0</td></tr></table><table><tr><td>202</td><td>科技</td><td>3.0</td></tr></table>").Tables).Panes[0].Figures,
        figure => Assert.EndsWith("万元", figure.Amount.ToString(), StringComparison.Ordinal));

    [Fact]
    public void Recognise_EmptyFormThatEndsWithColumnNumbers_HasNoRows() =>
        Assert.Empty(Assert.Single(Recognised.Html("<table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr><tr><td>**</td><td>**</td><td>1</td><td>2</td><td>3</td></tr></table>").Tables).Panes.SelectMany(pane => pane.Rows));

    [Fact]
    public void Recognise_SameTitleOfAnotherUnit_IsAnotherTable() =>
        Assert.Equal(2, Recognised.Markdown(Expenditure + "\n\n" + Expenditure.Replace("单位：某局", "单位：另局", StringComparison.Ordinal)).Tables.Count);

    [Fact]
    public void Recognise_CellsPushedAside_ArePutBackAndReported()
    {
        RecognisedTable table = Recognised.Table("| 项目 | | 金额 | 项目 | 合计 |\n|---|---|---|---|---|\n| 一般公共预算 | 财政拨款 | 5.0 | 一、教育 | 2.0 |\n| | 其他 | 1.0 | 二、农林水 | 3.0 |\n| 上年结余 | 4.0 | 三、交通 | 1.0 | |\n");

        Assert.Equal("一般公共预算 财政拨款: 5.0\n一般公共预算 其他: 1.0\n上年结余: 4.0\n一、教育: 2.0\n二、农林水: 3.0\n三、交通: 1.0", Recognised.Rows(table));
        Assert.Contains("moved 1 to the right", Assert.Single(table.Repairs).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Recognise_WhatHasNoHeadingOrLabel_IsListed()
    {
        RecognisedTable table = Recognised.Table("| 项目 | 金额 | | |\n|---|---|---|---|\n| 教育 | 1 | | 77 |\n| | 8 | | |\n| 科技 | 约9 | | |\n");

        Assert.Equal(["77", "8", "约9"], table.Unrecognised.Select(figure => figure.Text));
        Assert.Equal(1, table.Figures.Count(figure => !figure.IsBlank));
    }

    [Fact]
    public void Recognise_BlankDashAndZero_AreThreeThings()
    {
        RecognisedFigure[] figures = [.. Recognised.Table("| 项目 | 金额 |\n|---|---|\n| 教育 | 0.0 |\n| 科技 | — |\n| 文化 | |\n").Figures];

        Assert.Equal([false, true, true], figures.Select(figure => figure.IsBlank));
        Assert.Equal(["0.0", "—", ""], figures.Select(figure => figure.Text));
    }

    [Fact]
    public void Recognise_ListOfContentsWithPageNumbers_HasNoFigures() =>
        Assert.Equal(0, Recognised.Html("<table><tr><td>目录</td><td colspan=2>内容</td></tr><tr><td>一</td><td>收支总表</td><td>3</td></tr><tr><td>二</td><td>收入总表</td><td>4</td></tr></table>").RecognisedCount);

    [Fact]
    public void Recognise_HeadingsRepeatedInTheMiddle_AreNoRows() => Assert.Equal(
        "教育: 1\n科技: 2",
        Recognised.Rows(Recognised.Table("| 项目 | 金额 |\n|---|---|\n| 教育 | 1 |\n| 项目 | 金额 |\n| 科技 | 2 |\n")));
}
