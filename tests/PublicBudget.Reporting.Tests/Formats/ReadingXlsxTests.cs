using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadingXlsxTests
{
    [Fact]
    public void Read_MergedCells_BecomeSpansAndKeepPlaces()
    {
        byte[] file = PackageFile.Xlsx(
            "<sheetData><row r='2'><c r='B2' t='s'><v>0</v></c></row><row r='4'><c r='B4' t='s'><v>1</v></c><c r='C4'><v>5</v></c><c r='D4'><v>6</v></c></row>"
            + "<row r='5'><c r='C5'><v>7</v></c><c r='E5'><v>8</v></c></row></sheetData><mergeCells><mergeCell ref='B2:E2'/><mergeCell ref='B4:B6'/><mergeCell ref='C4:D4'/></mergeCells>",
            strings: "<si><t>标题</t></si><si><r><t>基本</t></r><r><t>支出</t></r><rPh><t>かな</t></rPh></si>");

        DocumentReading reading = Printed.Read(file);
        Table table = reading.Document.Tables.Single();

        Assert.Equal("|标题[1x4]|\n|基本支出[2x1]|5[1x2]|\n|7||8|", Printed.Text(reading));
        Assert.Equal("t 工作表“表一”E5", table.PlaceOf(2, 3).ToString());
        Assert.Equal(ReadRemarkKind.CoveredCell, Assert.Single(reading.Remarks).Kind);
    }

    // A web page that was opened as a worksheet: the explanations stand above the tables, over all columns.
    [Fact]
    public void Read_SentencesBetweenTables_AreParagraphs()
    {
        string[] lines = ["一、收支预算说明", "青禾市某局本年支出预算九万元，均为基本支出安排。", "青禾市某局本年无政府采购预算安排，与上年相同。", "支出总表", "合计", "注：本表单位为万元，数字按万元取整，不影响合计。"];
        static string Row(int number, string cells) => $"<row r='{number}'>{cells}</row>";
        static string Text(int row, int line) => $"<c r='A{row}' t='s'><v>{line}</v></c>";
        string rows = string.Concat(Enumerable.Range(1, 4).Select(row => Row(row, Text(row, row - 1)))) + Row(5, Text(5, 4) + "<c r='B5'><v>9</v></c>") + Row(6, Text(6, 5));

        byte[] file = PackageFile.Xlsx($"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref='A2:C2'/></mergeCells>", strings: string.Concat(lines.Select(line => $"<si><t>{line}</t></si>")));

        Assert.Equal([.. lines[..4], "|合计|9|", $"|{lines[5]}|"], Printed.Text(Printed.Read(file)).Trim().Split('\n'));
    }

    // An empty column and a title of its own part a table from the one beside it.
    [Theory]
    [InlineData("2024年收入总表", 2)]
    [InlineData("收入", 1)]
    [InlineData("公开02表", 1)]
    public void Read_TablesBesideEachOther_AreTwoWhereEachHasATitle(string second, int tables)
    {
        byte[] file = PackageFile.Xlsx(
            "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='D1' t='s'><v>1</v></c></row><row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2'><v>5</v></c><c r='D2' t='s'><v>2</v></c><c r='E2'><v>6</v></c></row>"
            + "<row r='3'><c r='D3' t='s'><v>3</v></c><c r='E3'><v>7</v></c></row></sheetData><mergeCells><mergeCell ref='D1:E1'/></mergeCells>",
            strings: $"<si><t>支出总表</t></si><si><t>{second}</t></si><si><t>合计</t></si><si><t>事业收入</t></si>");

        DocumentReading reading = Printed.Read(file);

        Assert.Equal(tables, reading.Document.Tables.Count());
        Assert.Equal("t 工作表“表一”E3", reading.Document.Tables.Last().PlaceOf(2, tables == 2 ? 1 : 4).ToString());
    }

    [Fact]
    public void Read_SentencesBelowOneLabel_StayInTheTable()
    {
        const string Goal = "全年完成培训十二期，参训人员合格率不低于百分之九十。";

        Table table = Printed.Table(PackageFile.Xlsx(
            "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row><row r='2'><c r='B2' t='s'><v>1</v></c></row><row r='3'><c r='B3' t='s'><v>1</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref='A1:A3'/></mergeCells>",
            strings: $"<si><t>年度目标</t></si><si><t>{Goal}</t></si>"));

        Assert.Equal(3, table.RowCount);
    }

    [Theory]
    [InlineData("0.00", "239.9", "239.90")]
    [InlineData("#,##0.0_ ;[Red]-#,##0.0 ", "-1293.65", "-1,293.7")]
    [InlineData("0.00%", "0.0345", "3.45%")]
    [InlineData("0%", "0.125", "13%")]
    [InlineData("0.00", "0.125", "0.13")]
    [InlineData("General", "0.153073611743377", "0.153073612")]
    [InlineData("General", "0.28999999999999998", "0.29")]
    [InlineData("#,##0.00;(#,##0.00);-", "-5", "(5.00)")]
    [InlineData("#,##0.00;(#,##0.00);-", "0", "-")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "-")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-5", "-5.00")]
    [InlineData("0.##", "2.5", "2.5")]
    [InlineData("000000", "29003", "029003")]
    [InlineData("0.0,", "12345", "12.3")]
    [InlineData("\"约\"0\"人\"", "3", "约3人")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "44306", "2021年4月20日")]
    [InlineData("yyyy-mm-dd", "44197", "2021-01-01")]
    [InlineData("h:mm", "0.40625", "9:45")]
    public void Read_NumberFormat_PrintsWhatTheSheetShows(string format, string stored, string shown)
    {
        string styles = $"<numFmts><numFmt numFmtId='200' formatCode='{format.Replace("\"", "&quot;", StringComparison.Ordinal)}'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs>";

        Table table = Printed.Table(PackageFile.Xlsx($"<sheetData><row r='1'><c r='A1' s='1'><v>{stored}</v></c><c r='B1'><v>1</v></c></row></sheetData>", styles));

        Assert.Equal(shown, table.BodyRows[0].Cells[0].Text);
    }

    [Fact]
    public void Read_StoredNumber_IsKeptExactlyBesideWhatIsShown()
    {
        Table table = Printed.Table(PackageFile.Xlsx(
            "<sheetData><row r='1'><c r='A1' s='1'><v>1903197.989274</v></c><c r='B1' s='2'><v>3.1600000000000003E-2</v></c></row></sheetData>",
            "<cellXfs><xf numFmtId='0'/><xf numFmtId='3'/><xf numFmtId='10'/></cellXfs>"));

        Assert.Equal(new CellNumber(1903197.989274m, 0) { HasThousands = true }, table.BodyRows[0].Cells[0].Number);
        Assert.Equal("1,903,198", table.BodyRows[0].Cells[0].Text);
        Assert.Equal(3.16m, Math.Round(table.BodyRows[0].Cells[1].Number!.Value.Value, 10, MidpointRounding.AwayFromZero));
        Assert.True(table.BodyRows[0].Cells[1].Number!.Value.IsPercentage);
    }

    [Fact]
    public void Read_HiddenSheetRowAndColumn_AreReadMarkedAndRemarked()
    {
        byte[] file = PackageFile.Xlsx("<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='2' hidden='1'><c r='A2'><v>3</v></c></row></sheetData>");

        DocumentReading reading = Printed.Read(file);
        Table table = reading.Document.Tables.Single();

        Assert.Equal([false, true], table.BodyRows.Select(row => row.IsHidden));
        Assert.Equal([false, true], table.Columns.Select(column => column.IsHidden));
        Assert.Equal(2, reading.Remarks.Count(remark => remark.Kind == ReadRemarkKind.Hidden));
    }

    [Fact]
    public void Read_FormulaWithoutStoredValue_IsMissingAndSaidSo()
    {
        DocumentReading reading = Printed.Read(PackageFile.Xlsx("<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><f>A1*2</f></c><c r='C1'><f>A1</f><v>1</v></c><c r='D1' t='str'><f>\"\"</f><v></v></c></row></sheetData>"));

        ReadRemark remark = Assert.Single(reading.Remarks);
        Assert.Equal((ReadRemarkKind.FormulaWithoutValue, "t 工作表“表一”B1"), (remark.Kind, remark.Place.ToString()));
        Assert.True(reading.IsPartial);
        Assert.Equal("|1||1|", Printed.Text(reading));
    }

    // What a formula comes to that stores no value nobody knows: it is not blank beside the figures that add up to it.
    [Theory]
    [InlineData("")]
    [InlineData("<v/>")]
    [InlineData("<v></v>")]
    public void Verify_FormulaWithoutStoredValue_IsNoBlank(string value)
    {
        string[] texts = ["2024年部门支出总表", "单位：万元", "科目编码", "科目名称", "合计", "基本支出", "项目支出", "教育支出"];
        static string Text(string address, int text) => $"<c r='{address}' t='s'><v>{text}</v></c>";
        string heads = string.Concat(Enumerable.Range(0, 5).Select(column => Text($"{(char)('A' + column)}3", column + 2)));

        byte[] file = PackageFile.Xlsx(
            $"<sheetData><row r='1'>{Text("A1", 0)}</row><row r='2'>{Text("E2", 1)}</row><row r='3'>{heads}</row><row r='4'>{Text("B4", 4)}<c r='C4'><f>D4+E4</f>{value}</c><c r='D4'><v>5</v></c><c r='E4'><v>4</v></c></row>"
            + $"<row r='5'><c r='A5'><v>205</v></c>{Text("B5", 7)}<c r='C5'><f>D5+E5</f>{value}</c><c r='D5'><v>5</v></c><c r='E5'><v>4</v></c></row></sheetData>",
            strings: string.Concat(texts.Select(text => $"<si><t>{text}</t></si>")));

        Disclosure published = Disclosure.Read(new MemoryStream(file));
        Assert.DoesNotContain(published.Verify().Findings, finding => finding.RuleId == "INT-18");
        Assert.Contains(Printed.Read(file).Remarks, remark => remark.Kind == ReadRemarkKind.FormulaWithoutValue);
    }

    [Fact]
    public void Read_SheetOfRunningText_BecomesParagraphs() => Assert.Equal(
        "编制说明\n一、收入\n二、支出",
        Printed.Text(PackageFile.Xlsx("<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>编制说明</t></is></c></row><row r='3'><c r='A3' t='inlineStr'><is><t>  一、收入&#10;  二、支出_x000D_</t></is></c></row></sheetData>")));

    [Fact]
    public void Read_ListedSheetThatIsNotThere_IsRemarked()
    {
        byte[] file = PackageFile.Of(
            ("_rels/.rels", PackageFile.Relationships(("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='甲' r:id='rId1'/><sheet name='乙' r:id='rId2'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", PackageFile.Relationships(("rId1", "worksheet", "gone.xml"), ("rId2", "worksheet", "../xl/workbook.xml"))));

        DocumentReading reading = Printed.Read(file);

        // 乙 points back at the workbook: read once, it holds no cells.
        Assert.Equal("甲", Assert.Single(reading.Remarks).Place.Sheet);
        Assert.Empty(reading.Document.Blocks);
    }

    [Fact]
    public void Read_PictureInsteadOfCells_IsRemarked()
    {
        byte[] file = PackageFile.Xlsx(
            "<sheetData/>",
            more: [("xl/worksheets/_rels/sheet1.xml.rels", PackageFile.Relationships(("rId1", "drawing", "../drawings/drawing1.xml"))), ("xl/drawings/drawing1.xml", "<d><pic/></d>")]);

        Assert.Equal(ReadRemarkKind.Picture, Assert.Single(Printed.Read(file).Remarks).Kind);
    }

    [Fact]
    public void Read_TextBox_BecomesAParagraph()
    {
        byte[] file = PackageFile.Xlsx(
            "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>",
            more: [("xl/worksheets/_rels/sheet1.xml.rels", PackageFile.Relationships(("rId1", "drawing", "../drawings/drawing1.xml"))), ("xl/drawings/drawing1.xml", "<d xmlns:a='x'><a:p><a:r><a:t>注：</a:t></a:r><a:r><a:t>空表</a:t></a:r></a:p></d>")]);

        Assert.Equal("|1|\n注：空表", Printed.Text(file));
    }
}
