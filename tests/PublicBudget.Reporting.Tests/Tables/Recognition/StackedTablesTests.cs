using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Several tables below each other in one grid, and columns that a worksheet prints over two of its own.</summary>
public class StackedTablesTests
{
    private const string TwoTables =
        "<table><tr><td colspan=4>2024年青禾市政府预算公开表</td></tr><tr><td colspan=4>收入总表</td></tr><tr><td>部门：某局</td><td></td><td></td><td>单位：万元</td></tr>"
        + "<tr><td>项目</td><td>合计</td><td>事业收入</td><td>其他收入</td></tr><tr><td>合计</td><td>9.00</td><td>5.00</td><td>4.00</td></tr><tr><td colspan=4>注：另有说明。</td></tr>"
        + "<tr><td colspan=4>表二</td></tr><tr><td colspan=4>支出总表</td></tr><tr><td></td><td>单位：元</td></tr>"
        + "<tr><td>项目</td><td>基本支出</td></tr><tr><td>合计</td><td>70.00</td></tr></table>";

    [Fact]
    public void Recognise_TwoTitledTablesInOneGrid_AreTwoTables()
    {
        IReadOnlyList<RecognisedTable> tables = Recognised.Html(TwoTables).Tables;

        Assert.Equal(["收入总表|万元", "支出总表|元"], tables.Select(table => $"{table.Title}|{Amounts.MoneyUnitExtensions.Symbol(table.Unit!.Value)}"));
        Assert.Equal(["合计: 9.00 5.00 4.00", "合计: 70.00"], tables.Select(Recognised.Rows));
        Assert.Equal(["合计|事业收入|其他收入", "基本支出"], tables.Select(Recognised.Headers));
        Assert.Equal("表二", tables[1].Number);
        Assert.Equal(["注：另有说明。"], tables[0].Notes);
    }

    [Fact]
    public void Recognise_SecondTable_KeepsThePlacesOfItsCells()
    {
        RecognisedFigure figure = Recognised.Html(TwoTables).Tables[1].Figures.Single();

        Assert.Equal((11, 2), (figure.Place.Row!.Value, figure.Place.Column!.Value));
    }

    [Fact]
    public void Recognise_FormsOfOneTitle_AreOneForEachProject()
    {
        const string Form = "<tr><td colspan=4>某局项目绩效目标表</td></tr><tr><td colspan=4>单位：万元</td></tr><tr><td>项目名称</td><td colspan=3>甲</td></tr><tr><td>项目总金额</td><td>2.5</td><td>项目本年度金额</td><td>1.5</td></tr>"
            + "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>目标值</td></tr><tr><td>产出指标</td><td>数量指标</td><td>次数</td><td>≥3次</td></tr>";

        IReadOnlyList<RecognisedTable> tables = Recognised.Html($"<table>{Form}{Form.Replace("甲", "乙", StringComparison.Ordinal)}</table>").Tables;

        Assert.Equal(["甲", "乙"], tables.Select(table => table.Fields.Single(field => field.Label == "项目名称").Text));
        Assert.All(tables, table => Assert.Equal(2, table.Figures.Count()));
    }

    [Fact]
    public void Recognise_TitleWithItsUnit_BeginsATableWhoseFirstRowIsALabelOnly()
    {
        const string Sheet = "<table><tr><td>支出总表</td></tr><tr><td>项目</td><td>基本支出</td></tr><tr><td>甲</td><td>7.00</td></tr>"
            + "<tr><td>部门（单位）整体绩效目标表</td></tr><tr><td>单位：万元</td></tr><tr><td>部门（单位）名称</td><td></td></tr><tr><td>一级指标</td><td>二级指标</td></tr></table>";

        Assert.Equal(["支出总表", "部门（单位）整体绩效目标表"], Recognised.Html(Sheet).Tables.Select(table => table.Title));
    }

    [Fact]
    public void Recognise_TitleRepeatedOverTheNextPage_IsNoNewTable()
    {
        const string Page = "<tr><td colspan=2>支出总表（续）</td></tr><tr><td>项目</td><td>基本支出</td></tr>";

        RecognisedTable table = Recognised.Html($"<table>{Page.Replace("（续）", "", StringComparison.Ordinal)}<tr><td>甲</td><td>7.00</td></tr>{Page}<tr><td>乙</td><td>8.00</td></tr></table>").Tables.Single();

        Assert.Equal("甲: 7.00\n乙: 8.00", Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_SheetWithMergedColumns_ReadsEachPrintedColumnOnce()
    {
        Row[] rows =
        [
            Row.Of(Wide("科目编码"), Cell.Of("科目名称"), Wide("合计"), Wide("基本支出")),
            Row.Of(Wide("208"), Cell.Of("社会保障和就业支出"), Wide("9.00"), Cell.Empty, Cell.Empty),
            Row.Of(Wide("221"), Cell.Of("住房保障支出"), Wide("3.00"), Wide("2.00")),
        ];
        var sheet = new Table { Title = "支出总表", Place = new Place { Sheet = "一", Row = 1, Column = 1 }, BodyRows = rows };

        RecognisedTable table = TableRecogniser.Recognise(new DocumentBuilder("部门预算").Add(sheet).Build()).Tables.Single();

        Assert.Equal("合计|基本支出", Recognised.Headers(table));
        Assert.Equal("208 社会保障和就业支出: 9.00 _\n221 住房保障支出: 3.00 2.00", Recognised.Rows(table));
        Assert.Equal(6, table.Figures.Last().Place.Column);
    }

    // The second half of a wide table stands below the first: its figures are no codes of the first.
    [Fact]
    public void Recognise_OtherColumnsOfAWideTableBelowIt_AreNoRowsOfIt()
    {
        const string Wide = "<table><tr><td>支出总表</td></tr><tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td></td><td>合计</td><td>24000.00</td></tr><tr><td>208</td><td>社会保障和就业支出</td><td>24000.00</td></tr>"
            + "<tr><td>基本支出</td><td>项目支出</td></tr><tr><td>16000</td><td>8000</td></tr><tr><td>16000</td><td>8000</td></tr></table>";

        IReadOnlyList<RecognisedTable> tables = Recognised.Html(Wide).Tables;

        Assert.Equal(["支出总表", ""], tables.Select(table => table.Title));
        Assert.Equal("合计: 24000.00\n208 社会保障和就业支出: 24000.00", Recognised.Rows(tables[0]));
    }

    // Each row begins its cells in other columns of the sheet: only their number says which stand below each other.
    [Fact]
    public void Recognise_SheetWhoseRowsShareNoColumns_CountsTheCellsOfEachRow()
    {
        Row[] rows =
        [
            Spans(("科目编码", 2), ("科目名称", 1), ("合计", 3), ("基本支出", 1)),
            Spans(("208", 3), ("社会保障和就业支出", 2), ("9.00", 1), ("", 2)),
            Spans(("221", 1), ("住房保障支出", 4), ("3.00", 2), ("2.00", 1)),
            Spans(("229", 2), ("其他支出", 4), ("1.00", 1), ("1.00", 3)),
        ];

        RecognisedTable table = OfSheet(rows);

        Assert.Equal("合计|基本支出", Recognised.Headers(table));
        Assert.Equal("208 社会保障和就业支出: 9.00 _\n221 住房保障支出: 3.00 2.00\n229 其他支出: 1.00 1.00", Recognised.Rows(table));
        Assert.Equal(8, table.Figures.Last().Place.Column);
    }

    [Fact]
    public void Recognise_RaggedSheetWhoseHeadingsSpanColumns_IsNotCounted()
    {
        RecognisedTable table = OfSheet(
        [
            Spans(("收入", 3), ("支出", 5)),
            Spans(("项目", 2), ("预算数", 1), ("项目", 3), ("预算数", 2)),
            Spans(("一、事业收入", 1), ("9.00", 2), ("一、教育支出", 4), ("9.00", 1)),
            Spans(("合计", 1), ("9.00", 1), ("合计", 1), ("9.00", 3)),
        ]);

        Assert.DoesNotContain("支出/预算数", Recognised.Headers(table).Split('|')[0], StringComparison.Ordinal);
    }

    private static Row Spans(params (string Text, int Columns)[] cells) => Row.Of([.. cells.Select(cell => Cell.Of(cell.Text) with { ColumnSpan = cell.Columns })]);

    private static RecognisedTable OfSheet(Row[] rows)
    {
        var sheet = new Table { Title = "支出总表", Place = new Place { Sheet = "一", Row = 1, Column = 1 }, BodyRows = rows };
        return TableRecogniser.Recognise(new DocumentBuilder("部门预算").Add(sheet).Build()).Tables.Single();
    }

    private static Cell Wide(string text) => Cell.Of(text) with { ColumnSpan = 2 };

    [Fact]
    public void Recognise_NameThatIsNoTitleAboveAUnitAndOtherHeadings_BeginsATable()
    {
        const string Unit = "<tr><td></td><td></td><td>单位：万元</td></tr>";
        const string Sheet = $"<table><tr><td colspan=3>支出总表</td></tr>{Unit}<tr><td>项目</td><td>合计</td><td>基本支出</td></tr><tr><td>甲</td><td>7.00</td><td>7.00</td></tr><tr><td>乙</td><td>2.00</td><td>2.00</td></tr>"
            + $"<tr><td colspan=3>机关运行经费</td></tr>{Unit}<tr><td>项目</td><td>办公费</td><td>差旅费</td></tr><tr><td>甲</td><td>5.00</td><td>1.00</td></tr></table>";

        Assert.Equal(["甲: 7.00 7.00\n乙: 2.00 2.00", "甲: 5.00 1.00"], Recognised.Html(Sheet).Tables.Select(Recognised.Rows));
    }
}
