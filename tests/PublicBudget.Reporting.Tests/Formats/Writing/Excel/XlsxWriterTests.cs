using DocumentFormat.OpenXml.Spreadsheet;
using PublicBudget.Reporting.Documents;
using Cell = PublicBudget.Reporting.Documents.Cell;
using Formula = PublicBudget.Reporting.Documents.Formula;
using Row = PublicBudget.Reporting.Documents.Row;
using Table = PublicBudget.Reporting.Documents.Table;
using TableColumn = PublicBudget.Reporting.Documents.TableColumn;

namespace PublicBudget.Reporting.Tests.Formats.Writing.Excel;

public class XlsxWriterTests
{
    private const string Expenditure = "2031年单位支出总体情况表";
    private const string Comparison = "2031年支出增减情况表";

    private static readonly byte[] Bytes = Workbook.Write(SampleDocuments.Disclosure());

    [Fact]
    public void Write_Disclosure_IsValid()
    {
        using var workbook = new Workbook(Bytes);

        Assert.Empty(workbook.Errors());
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Assert.Equal(Bytes, Workbook.Write(SampleDocuments.Disclosure()));

    [Fact]
    public void Write_Disclosure_HasASheetForTheTextAndOneForEveryTable()
    {
        using var workbook = new Workbook(Bytes);

        Assert.Equal(
            ["正文", Expenditure, "2031年财政拨款收支总体情况表", Comparison, "支出项目绩效目标表", "2031年政府性基金预算支出情况表"],
            workbook.SheetNames);
        Assert.Equal($"'{Expenditure}'!A1", workbook.Sheet("正文").Descendants<Hyperlink>().First().Location!.Value);
    }

    [Theory]
    [InlineData(12.5, 170)]
    [InlineData(1234567890.5, 18 * ((13 * 1.25) + 2))]
    public void Write_TableOfManyColumns_BreaksItsHeads_AndNoFigure(double figure, double most)
    {
        Cell cell = Cell.Of((decimal)figure, 2);
        Table wide = new TableBuilder().Title("收入表").Heads(Enumerable.Range(0, 18).Select(i => ColumnHead.Of($"国有资源有偿使用收入{i}")))
            .Body(Enumerable.Repeat(cell, 18)).Build();
        using var workbook = Workbook.Of(wide);

        double[] widths = [.. workbook.Sheet("收入表").Descendants<Column>().Select(column => column.Width!.Value)];

        Assert.Equal(18, widths.Length);
        Assert.All(widths, width => Assert.True(width > cell.Text.Length, $"Found a column of {width} for {cell.Text}."));
        Assert.InRange(widths.Sum(), 0, most + (18 * 0.71));
    }

    [Fact]
    public void Write_Figures_AreNumbersWithTheirFormat()
    {
        using var workbook = new Workbook(Bytes);

        Assert.Equal("1293.6", workbook.Text(Expenditure, "F6"));
        Assert.Equal("0.00", workbook.FormatOf(Expenditure, "F6"));
        Assert.Equal("0.00%", workbook.FormatOf(Comparison, "F5"));
        Assert.Equal("01", workbook.Text(Expenditure, "B8"));
        Assert.Equal("@", workbook.FormatOf(Expenditure, "B8"));
    }

    [Fact]
    public void Write_Formulas_AreLive()
    {
        using var workbook = new Workbook(Bytes);

        Assert.Equal("SUM(G6,K6)", workbook.Cell(Expenditure, "F6").CellFormula!.Text);
        Assert.Equal("SUM(H8:H11)", workbook.Cell(Expenditure, "H6").CellFormula!.Text);
        Assert.Equal($"'{Expenditure}'!F6", workbook.Cell(Comparison, "C4").CellFormula!.Text);
        Assert.Equal("C4-B4", workbook.Cell(Comparison, "D4").CellFormula!.Text);
        Assert.Equal("IF(B4>0,(C4-B4)/B4*100,\"\")", workbook.Cell(Comparison, "E4").CellFormula!.Text);
        Assert.Equal("IF(C4>0,C5/C4,\"\")", workbook.Cell(Comparison, "F5").CellFormula!.Text);
        Assert.Equal("", workbook.Text(Comparison, "E7"));
    }

    [Fact]
    public void Write_Sheet_IsSetUpForScreenAndPrint()
    {
        using var workbook = new Workbook(Bytes);
        Worksheet sheet = workbook.Sheet(Expenditure);

        Assert.Equal(("F6", PaneStateValues.Frozen), (sheet.Descendants<Pane>().Single().TopLeftCell!.Value, sheet.Descendants<Pane>().Single().State!.Value));
        Assert.Equal(OrientationValues.Landscape, sheet.Descendants<PageSetup>().Single().Orientation!.Value);
        Assert.Equal(OrientationValues.Portrait, workbook.Sheet(Comparison).Descendants<PageSetup>().Single().Orientation!.Value);
        Assert.Contains("A3:C3", sheet.Descendants<MergeCell>().Select(cell => cell.Reference!.Value));
        Assert.Contains("D3:D4", sheet.Descendants<MergeCell>().Select(cell => cell.Reference!.Value));
    }

    [Theory]
    [InlineData("=SUM(A1:A9)")]
    [InlineData("+1+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData("0001")]
    [InlineData("1E5")]
    [InlineData("2031-01-01")]
    [InlineData("_x0041_ _x00zz_ _x")]
    [InlineData(" 前后有空格 ")]
    [InlineData("<a> & \"b\" ]]>")]
    [InlineData("甲\n乙")]
    public void Write_Text_StaysText(string text)
    {
        using Workbook workbook = Workbook.Of(new TableBuilder().Body(text).Build());

        DocumentFormat.OpenXml.Spreadsheet.Cell cell = workbook.Cell("表1", "A1");
        Assert.Null(cell.CellFormula);
        Assert.Equal(CellValues.SharedString, cell.DataType!.Value);
        Assert.Equal(text, workbook.Text(cell).Replace("_x005F_", "_", StringComparison.Ordinal));
        Assert.Empty(workbook.Errors());
    }

    [Fact]
    public void Write_SheetNames_AreAllowedAndUnique()
    {
        static Table Named(string title) => new() { Title = title, BodyRows = [Row.Of("x")] };

        using Workbook workbook = Workbook.Of(
            Named("收支[总]表: a/b\\c?*"), Named(""), Named("'甲'"), Named("History"), Named("ABC"), Named("abc"),
            Named(new string('长', 40)), Named(new string('长', 40)), Named("表2"), Named("正文"), Named("a\0b"));

        Assert.Equal(
            ["收支总表 abc", "表2", "甲", "History (2)", "ABC", "abc (2)", new string('长', 31), new string('长', 27) + " (2)", "表2 (2)", "正文", "a␀b"],
            workbook.SheetNames);
        Assert.Empty(workbook.Errors());
    }

    [Fact]
    public void Write_TextLongerThanACell_GoesOnBelowTheTable()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i:D5}"));

        using Workbook workbook = Workbook.Of(new TableBuilder().Body(text, "x").Note("注：无。").Build());

        string[] parts = [workbook.Text("表1", "A1"), workbook.Text("表1", "A3"), workbook.Text("表1", "A4"), workbook.Text("表1", "A5")];
        Assert.StartsWith("（续 A1）", parts[1], StringComparison.Ordinal);
        Assert.Equal(text, parts[0] + string.Concat(parts[1..].Select(part => part[(part.IndexOf('）', StringComparison.Ordinal) + 1)..])));
        Assert.All(parts, part => Assert.True(part.Length <= 32767));
        Assert.Empty(workbook.Errors());
    }

    [Fact]
    public void Write_HiddenParts_AreThereAndHidden()
    {
        Table table = new TableBuilder().Title("甲").Columns(new TableColumn(), new TableColumn { IsHidden = true })
            .Body("1", "2").Add(Row.Of("3", "4") with { IsHidden = true }).Build();

        using Workbook workbook = Workbook.Of(table, new Table { Title = "乙", IsHidden = true });

        Assert.True(workbook.Sheet("甲").Descendants<Column>().ElementAt(1).Hidden!.Value);
        Assert.True(workbook.Sheet("甲").Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Last().Hidden!.Value);
        Assert.Equal(SheetStateValues.Hidden, workbook.Sheets.Last().State!.Value);
        Assert.Empty(workbook.Errors());
    }

    [Fact]
    public void Write_NothingToShow_IsStillAWorkbook()
    {
        foreach (Document document in (Document[])[new(), new() { Blocks = [new Table { IsHidden = true }] }, new() { Blocks = [new Table()] }, new() { Title = "t", Blocks = [new PageBreak()] }])
        {
            using var workbook = new Workbook(Workbook.Write(document));

            Assert.Contains(workbook.Sheets, sheet => sheet.State is null);
            Assert.Empty(workbook.Errors());
        }
    }

    [Fact]
    public void Write_FormulaToNowhere_SaysWhere()
    {
        static Document With(Formula formula) => new DocumentBuilder("d", "d").Table(table => table.Title("甲").Body("x", Cell.Of(1m, 0, formula))).Build();

        DocumentException table = Assert.Throws<DocumentException>(() => Workbook.Write(With(Formula.Cell(0, 0, "无"))));
        DocumentException cell = Assert.Throws<DocumentException>(() => Workbook.Write(With(Formula.Range(0, 0, 5, 0))));

        Assert.Equal("d 表1《甲》第1行第2列: Formula: expected a table with the key \"无\", found none.", table.Message);
        Assert.Equal("d 表1《甲》第1行第2列: Formula: expected a cell among 1 body rows and 2 columns, found row 1, column 0.", cell.Message);
    }

    [Fact]
    public void Write_NestedFormulas_KeepTheirOrder()
    {
        Formula a = Formula.Cell(0, 0);
        Formula b = Formula.Cell(0, 1);
        using Workbook workbook = Workbook.Of(new TableBuilder().Body(
            Cell.Of(1m, 0), Cell.Of(2m, 0),
            Cell.Of(0m, 0, Formula.Difference(a, Formula.Difference(a, b))),
            Cell.Of(0m, 0, Formula.Product(Formula.Difference(a, b), 0.0001m)),
            Cell.Of(0m, 0, Formula.Share(a, Formula.Sum(a, Formula.Difference(a, b)))),
            Cell.Of(new CellNumber(0, 0) { IsPercentage = true }, Formula.Difference(a, b)),
            Cell.Of(0m, 0, Formula.Sum(Formula.Cell(0, 5), Formula.Cell(0, 7))), "文字").Build());

        Assert.Equal(
            ["A1-(A1-B1)", "(A1-B1)*0.0001", "IF(SUM(A1,A1-B1)>0,A1/SUM(A1,A1-B1)*100,\"\")", "(A1-B1)/100", "SUM((F1*100),N(H1))"],
            workbook.Sheet("表1").Descendants<CellFormula>().Select(formula => formula.Text));
    }

    [Fact]
    public void Write_SumsOfPercentages_StayFractions()
    {
        static Cell Share(decimal value, Formula? formula = null) => Cell.Of(new CellNumber(value, 2) { IsPercentage = true }, formula);

        using Workbook workbook = Workbook.Of(new TableBuilder()
            .Body(Share(100m, Formula.Range(1, 0, 2, 0)), Cell.Of(100m, 2, Formula.Range(1, 0, 2, 0)), Share(20m, Formula.Difference(Formula.Cell(1, 0), Formula.Cell(2, 0))))
            .Body(Share(60m)).Body(Share(40m)).Build());

        Assert.Equal(["SUM(A2:A3)", "SUM(A2:A3)*100", "A2-A3"], workbook.Sheet("表1").Descendants<CellFormula>().Select(formula => formula.Text));
        Assert.Equal(("1", "100", "0.2"), (workbook.Text("表1", "A1"), workbook.Text("表1", "B1"), workbook.Text("表1", "C1")));
    }

    [Fact]
    public void Write_LongSums_AreJoinedNestedOrLeftAsValues()
    {
        IEnumerable<Formula> everyOther = Enumerable.Range(0, 400).Select(i => Formula.Cell((2 * i) + 1, 1));
        IEnumerable<Formula> tooMany = Enumerable.Range(0, 3000).Select(i => Formula.Cell((2 * i) + 1, 1));
        var builder = new TableBuilder().Body(
            Cell.Of(3m, 0, Formula.Sum(Formula.Cell(1, 1), Formula.Cell(2, 1), Formula.Cell(3, 1), Formula.Cell(5, 1))),
            Cell.Of(400m, 0, Formula.Sum(everyOther)),
            Cell.Of(3000m, 0, Formula.Sum(tooMany)));
        for (int i = 0; i < 6000; i++)
        {
            builder.Body("", Cell.Of(1m, 0));
        }

        using Workbook workbook = Workbook.Of(builder.Build());

        Assert.Equal("SUM(B2:B4,B6)", workbook.Cell("表1", "A1").CellFormula!.Text);
        Assert.StartsWith("SUM(SUM(B2,B4,", workbook.Cell("表1", "B1").CellFormula!.Text, StringComparison.Ordinal);
        Assert.Null(workbook.Cell("表1", "C1").CellFormula);
        Assert.Equal("3000", workbook.Text("表1", "C1"));
    }

    [Fact]
    public void Write_TooManyColumns_SaysSo() =>
        Assert.Throws<DocumentLimitException>(() => Workbook.Write(new Document { Blocks = [new Table { BodyRows = [Row.Of(new Cell { ColumnSpan = 16385 })] }] }));

    [Fact]
    public void Write_StreamThatCannotSeek_GetsAPackage()
    {
        using var target = new MemoryStream();
        using (var oneWay = new System.IO.Compression.DeflateStream(target, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true))
        {
            PublicBudget.Reporting.Formats.Writing.Excel.XlsxWriter.Write(SampleDocuments.Disclosure(), oneWay);
        }

        target.Position = 0;
        using var back = new System.IO.Compression.DeflateStream(target, System.IO.Compression.CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        back.CopyTo(bytes);
        Assert.Equal(Bytes, bytes.ToArray());
    }
}
