using CsCheck;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Documents;

public class TableGridTests
{
    [Fact]
    public void Of_HeadTree_GivesTheHeaderOfTheForm()
    {
        Table table = new TableBuilder()
            .Heads(
                ColumnHead.Group("科目编码", "类", "款"),
                "单位代码",
                ColumnHead.Group("本年支出", ColumnHead.Group("一般公共预算", "小计", "其中：财政拨款"), "政府性基金"))
            .Build();

        Assert.Equal(
            """
            科目编码>科目编码|单位代码|本年支出>本年支出>本年支出
            类|款|^|一般公共预算>一般公共预算|政府性基金
            ^|^|^|小计|其中：财政拨款|^
            """,
            Print(table.ToGrid()),
            ignoreLineEndingDifferences: true);
        Assert.Equal(6, table.Columns.Count);
    }

    [Fact]
    public void Of_ShortRow_LeavesSlotsWithoutCell()
    {
        TableGrid grid = new TableBuilder().Body("a", "b").Body("c").Build().ToGrid();

        Assert.Null(grid[1, 1]);
        Assert.False(grid.TryGetSlot(1, 1, out _));
        Assert.Equal("", grid.TextAt(1, 1));
    }

    [Fact]
    public void IsOrigin_MergedCells_OnlyWhereTheyBegin()
    {
        TableGrid grid = new TableBuilder()
            .Body(Cell.Of("a") with { RowSpan = 2, ColumnSpan = 2 }, "b")
            .Body("c")
            .Body("d")
            .Build().ToGrid();

        Assert.Equal(
            ["10 1", "00 1", "10 0"],
            Enumerable.Range(0, 3).Select(row => string.Concat(Enumerable.Range(0, 3).Select(column => (grid.IsOrigin(row, column) ? "1" : "0") + (column == 1 ? " " : "")))));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid.IsOrigin(3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid.IsOrigin(0, -1));
    }

    [Fact]
    public void Of_SpansThatCollide_CutsThemAndKeepsEveryCell()
    {
        Table table = new TableBuilder()
            .Body("a", Cell.Of("b") with { RowSpan = 9 }, "c")
            .Body(Cell.Of("d") with { ColumnSpan = 5 }, "e")
            .Build();

        TableGrid grid = table.ToGrid();

        Assert.Equal("a|b|c\nd|^|e", Print(grid).TrimEnd('\n').Replace("|-|-", "", StringComparison.Ordinal));
        Assert.Equal(2, grid.Cells().Single(slot => slot.Cell.Text == "b").RowSpan);
    }

    [Fact]
    public void Of_MoreThanAllowed_SaysWhereAndHowMuch()
    {
        Table table = new TableBuilder().Title("大表").Body(Cell.Of("a") with { ColumnSpan = 1000 }).Body("b").Build();
        Document document = new DocumentBuilder("d", "d.html").Add(table).Build();

        DocumentLimitException error = Assert.Throws<DocumentLimitException>(() => document.Tables.Single().ToGrid(1999));

        Assert.Equal("d.html 表1《大表》: Expected a table of at most 1999 cells, found 2 rows of at least 1000 columns.", error.Message);
        Assert.Equal(1000, document.Tables.Single().ToGrid(2000).ColumnCount);
    }

    [Fact]
    public void Of_EmptyTable_HasNoSlots()
    {
        TableGrid grid = new Table().ToGrid();

        Assert.Equal((0, 0), (grid.RowCount, grid.ColumnCount));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid[0, 0]);
    }

    [Fact]
    public void Of_AnySpans_EveryCellCoversARectangleOfItsOwn() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 4], (rows, columns) => new Cell { Text = "x", RowSpan = rows, ColumnSpan = columns })
            .Array[0, 5].Array[0, 6].Sample(rows =>
            {
                var table = new Table { BodyRows = [.. rows.Select(cells => Row.Of(cells))] };
                TableGrid grid = table.ToGrid();
                int covered = Enumerable.Range(0, grid.RowCount)
                    .Sum(row => Enumerable.Range(0, grid.ColumnCount).Count(column => grid[row, column] is not null));
                Assert.Equal(rows.Sum(cells => cells.Length), grid.Cells().Count());
                Assert.Equal(covered, grid.Cells().Sum(slot => slot.RowSpan * slot.ColumnSpan));
            });

    [Fact]
    public void PlaceOf_CellOfASheet_CountsFromTheTablesOwnStart()
    {
        Table table = new TableBuilder()
            .At(new Place { Sheet = "支出", Row = 4, Column = 2 })
            .Header("a", "b").Body("1", "2").Add(Row.Of("3", "4") with { Number = 20 })
            .Build();

        TableGrid grid = table.ToGrid();

        Assert.Equal("工作表“支出”C5", grid.PlaceOf(1, 1).ToString());
        Assert.Equal("工作表“支出”B20", grid.PlaceOf(2, 0).ToString());
    }

    private static string Print(TableGrid grid) => string.Concat(Enumerable.Range(0, grid.RowCount).Select(row =>
    {
        var line = new System.Text.StringBuilder();
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            bool isCovered = grid.TryGetSlot(row, column, out GridSlot slot);
            bool inSpan = isCovered && slot.Column > slot.OriginColumn;
            line.Append(column == 0 ? "" : inSpan ? ">" : "|");
            line.Append(!isCovered ? "-" : slot.Row > slot.OriginRow ? "^" : slot.Cell.Text);
        }

        return line.Append('\n').ToString();
    })).TrimEnd('\n');
}
