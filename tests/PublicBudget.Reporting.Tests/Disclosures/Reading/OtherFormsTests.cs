using System.Globalization;
using System.Text;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>
/// Documents in the forms of other places, in every format: each figure is read with its row, column and unit, right documents have no
/// error, and a wrong total has one.
/// </summary>
public class OtherFormsTests
{
    public static TheoryData<string, FileFormat> Documents()
    {
        var data = new TheoryData<string, FileFormat>();
        foreach (string name in InventedForms.All.Keys)
        {
            foreach (FileFormat format in new[] { FileFormat.Markdown, FileFormat.Html, FileFormat.Docx, FileFormat.Xlsx }) data.Add(name, format);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_OtherForm_RecognisesEveryFigureInItsPlace(string name, FileFormat format)
    {
        Disclosure read = Read(InventedForms.DocumentOf(name), format);

        Assert.Empty(read.Coverage.Unrecognised);
        foreach (PlainTable table in InventedForms.All[name])
        {
            RecognisedTable found = Assert.Single(read.Tables, candidate => Key(candidate.Title) == Key(table.Title));
            foreach ((string[] row, int column, string number) in table.Numbers) AssertFound(found, row, column, number);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Verify_OtherForm_FindsNoErrorInFigures(string name, FileFormat format)
    {
        Finding[] errors = [.. Read(InventedForms.DocumentOf(name), format).Verify().Findings.Where(finding => finding.Severity == Severity.Error && finding.Check.Facts.Count > 0)];

        Assert.True(errors.Length == 0, string.Join('\n', errors.Select(error => error.ToString())));
    }

    // Saved again by another program, a heading may come to lie over a sliver of the column before.
    [Fact]
    public void Read_HeadingOverTwoColumns_IsTheOneWithFigures()
    {
        const string Page =
            """
            <h2>2023年部门支出总表</h2><p>单位：万元</p>
            <table><thead><tr><th>科目编码</th><th>科目名称</th><th>合计</th><th>基本支出</th><th colspan="2">项目支出</th></tr></thead>
            <tr><td></td><td>合计</td><td>10.00</td><td colspan="2">6.00</td><td>4.00</td></tr>
            <tr><td>201</td><td>一般公共服务支出</td><td>10.00</td><td colspan="2">6.00</td><td>4.00</td></tr></table>
            """;

        Disclosure read = Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes(Page)), FileFormat.Html);

        BudgetVersion version = read.Facts.Info.Version;
        Assert.Equal("4.00万元", read.Facts[FactKeys.Expenditure(version, column: ExpenditureColumn.Project)].ToString());
        Assert.Equal("6.00万元", read.Facts[FactKeys.Expenditure(version, column: ExpenditureColumn.Basic)].ToString());
    }

    // Four funds on the left, one of them under a name that nobody knows: the balance lacks a row, and the document is not to blame.
    [Theory]
    [InlineData("以往年度未用完的一般公共预算资金", false)]
    [InlineData("", true)]
    public void Balance_ThatLacksAnUnreadRow_IsNoContradiction(string unread, bool isAccused)
    {
        string row = unread.Length == 0 ? "" : $"|{unread}|10.00||||";
        string page =
            $"""
            ## 2023年财政拨款收支总表

            单位：万元

            |收入||支出||||
            |---|---|---|---|---|---|
            |项目|金额|项目|合计|一般公共预算|政府性基金预算|
            |一、一般公共预算|90.00|一、教育支出|100.00|100.00||
            {row}
            |收入总计|100.00|支出总计|100.00|100.00||
            """.Replace("\n\n|收入总计", "\n|收入总计", StringComparison.Ordinal);

        Disclosure read = Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), FileFormat.Markdown);

        Assert.Equal(isAccused, read.Verify().FindingsOf("INT-09").Any());
    }

    [Theory]
    [InlineData("Central", "部门支出总表", "889.40", "879.40")]
    [InlineData("Central", "财政拨款预算“三公”经费支出表", "8.20", "8.60")]
    [InlineData("Shanghai", "2023年预算单位收入预算总表", "6,650,800.00", "6,650,000.00")]
    [InlineData("Shanghai", "2023年预算单位一般公共预算基本支出部门预算经济分类预算表", "495,000.00", "459,000.00")]
    [InlineData("Guangdong", "支出总体情况表", "453.66", "455.66")]
    [InlineData("Hunan", "支出总表", "105.00", "150.00")]
    [InlineData("Sichuan", "部门支出总表", "271.81", "217.81")]
    [InlineData("Shaanxi", "2023年部门综合预算一般公共预算支出明细表（按支出功能分类科目）", "110.00", "101.00")]
    [InlineData("Beijing", "财政拨款“三公”经费支出表", "12.700000", "17.200000")]
    [InlineData("Beijing", "项目支出表", "652.300000", "625.300000")]
    [InlineData("Zhejiang", "2023年一般公共预算支出表", "1,640,000.00", "1,460,000.00")]
    [InlineData("Zhejiang", "2023年一般公共预算“三公”经费支出表", "127,000.00", "172,000.00")]
    [InlineData("FinalAccounts", "收入决算表", "611.30", "616.30")]
    [InlineData("FinalAccounts", "收入支出决算总表", "623.30", "623.80")]
    [InlineData("FinalAccounts", "一般公共预算财政拨款基本支出决算明细表", "300.00", "330.00")]
    public void Verify_OneWrongFigure_IsFound(string name, string title, string printed, string changed)
    {
        Document document = InventedForms.DocumentOf(name);
        Block[] blocks = [.. document.Blocks.Select(block => block is Table table && table.Title == title ? Changed(table, printed, changed) : block)];

        Disclosure read = Read(document with { Blocks = blocks }, FileFormat.Html);

        Assert.Contains(read.Verify().Findings, finding => finding.Verdict == Verdict.Contradicted && finding.ToString().Contains(decimal.Parse(changed, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static void AssertFound(RecognisedTable table, string[] row, int column, string number)
    {
        decimal value = decimal.Parse(number.TrimEnd('%'), CultureInfo.InvariantCulture);
        RecognisedFigure[] found = [.. table.Figures.Where(figure => figure.Value == value && figure.Place.Column == column + 1 && IsLabelled(figure.Row, row, column))];
        Assert.True(found.Length > 0, $"{table.Title}: {number} in column {column + 1} of {string.Join('|', row)}");
        Assert.All(found, figure => Assert.True(figure.Percentage is not null || figure.Amount?.Unit == table.Unit, $"{figure} has no unit"));
    }

    // The nearest text to the left (of two names the second), or the codes to the left; a table of a single row has neither.
    private static bool IsLabelled(RecognisedRow found, string[] row, int column)
    {
        string[] left = [.. row[..column].Where(cell => cell.Length > 0 && !cell.Contains('.', StringComparison.Ordinal))];
        string code = string.Concat(left.Where(cell => cell.All(char.IsAsciiDigit)));
        string name = Key(left.LastOrDefault(cell => !cell.All(char.IsAsciiDigit)) ?? "");
        return (name.Length == 0 && code.Length == 0) || (name.Length > 0 && name.EndsWith(Key(found.SecondName ?? found.Name), StringComparison.Ordinal)) || (code.Length > 0 && found.Code == code)
            || Array.TrueForAll(row, cell => cell.Length == 0 || char.IsAsciiDigit(cell[^1]));
    }

    private static Table Changed(Table table, string printed, string changed)
    {
        Row[] rows = [.. table.BodyRows];
        int row = Array.FindLastIndex(rows, candidate => candidate.Cells.Any(cell => cell.Text == printed));
        Cell[] cells = [.. rows[row].Cells];
        int cell = Array.FindIndex(cells, candidate => candidate.Text == printed);
        cells[cell] = Cell.Of(changed);
        rows[row] = rows[row] with { Cells = cells };
        return table with { BodyRows = rows };
    }

    private static Disclosure Read(Document document, FileFormat format)
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(document, stream, format);
        stream.Position = 0;
        return Disclosure.Read(stream, format);
    }

    private static string Key(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('“' or '”' or '"')));
}
