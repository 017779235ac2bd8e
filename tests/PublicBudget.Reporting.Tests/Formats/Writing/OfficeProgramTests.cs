using System.Globalization;
using System.Text.RegularExpressions;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tests.Disclosures;
using PublicBudget.Reporting.Tests.Formats.Writing.Excel;

namespace PublicBudget.Reporting.Tests.Formats.Writing;

/// <summary>What an office program makes of the files: it opens them, reckons the formulas and prints every figure.</summary>
public class OfficeProgramTests
{
    [LibreOfficeTheory]
    [InlineData("sample")]
    [InlineData("jiyuan")]
    [InlineData("example")]
    [InlineData("shanghai")]
    [InlineData("central")]
    public void Recalculate_Workbook_EveryFormulaYieldsItsValue(string name)
    {
        byte[] bytes = Write(name, FileFormat.Xlsx);

        byte[] reckoned = LibreOffice.Convert(Workbook.WithoutValues(bytes), ".xlsx", "xlsx:Calc MS Excel 2007 XML");

        using var written = new Workbook(bytes);
        using var recalculated = new Workbook(reckoned);
        Dictionary<string, string> expected = written.Formulas();
        Dictionary<string, string> actual = recalculated.Formulas();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.True(expected.Count > 30);
        Assert.All(expected, pair => AssertSame(pair.Key, pair.Value, actual[pair.Key]));
    }

    [LibreOfficeTheory]
    [InlineData("sample")]
    [InlineData("example")]
    public void Print_Workbook_HoldsEveryFigure(string name) => AssertHoldsFigures(name, FileFormat.Xlsx, ".xlsx");

    [LibreOfficeTheory]
    [InlineData("jiyuan")]
    [InlineData("example")]
    [InlineData("shanghai")]
    [InlineData("central")]
    public void Print_Word_HoldsEveryFigure(string name) => AssertHoldsFigures(name, FileFormat.Docx, ".docx");

    /// <summary>Each line of the contents names the page on which its heading stands.</summary>
    [LibreOfficeTheory]
    [InlineData("jiyuan")]
    [InlineData("central")]
    public void Print_Word_NumbersThePagesOfTheContents(string name)
    {
        string[] pages = LibreOffice.TextOfPdf(LibreOffice.Convert(Write(name, FileFormat.Docx), ".docx", "pdf")).Split('\f');
        Contents contents = DocumentOf(name).Blocks.OfType<Contents>().Single();
        string first = Bare(pages[0]);

        foreach (ContentsEntry entry in contents.Entries.Where(entry => entry.Target is not null))
        {
            string line = Bare(entry.Text), title = Bare(TitleOf(DocumentOf(name), entry.Target!));
            Match number = Regex.Match(first, Regex.Escape(line) + @"\.*(\d+)");
            Assert.True(number.Success, $"{entry.Text} has no page in {first}");
            Assert.Contains(title, Bare(pages[int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture) - 1]), StringComparison.Ordinal);
        }
    }

    private static string TitleOf(Document document, string key) => document.Blocks.First(block => block.Key == key) switch
    {
        Heading heading => heading.Text,
        Table table => table.Title,
        _ => "",
    };

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>As often as the tables print a figure, the pages do.</summary>
    private static void AssertHoldsFigures(string name, FileFormat format, string extension)
    {
        string text = LibreOffice.TextOfPdf(LibreOffice.Convert(Write(name, format), extension, "pdf"));
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        var printed = words.CountBy(word => word).ToDictionary();
        var missing = DocumentOf(name).Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            .Where(cell => cell.Number is not null).CountBy(cell => cell.Text)
            .Where(figure => printed.GetValueOrDefault(figure.Key) < figure.Value);
        Assert.Empty(missing);
    }

    private static byte[] Write(string name, FileFormat format)
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(DocumentOf(name), stream, format);
        return stream.ToArray();
    }

    private static Document DocumentOf(string name) => name switch
    {
        "jiyuan" => Composed.Jiyuan.Document,
        "example" => Composed.Example.Document,
        "shanghai" => Composed.Shanghai.Document,
        "central" => Composed.Central.Document,
        _ => SampleDocuments.Disclosure(),
    };

    private static void AssertSame(string where, string expected, string actual)
    {
        if (expected.Length == 0 || actual.Length == 0)
        {
            Assert.True(expected == actual, $"{where}: expected \"{expected}\", found \"{actual}\".");
            return;
        }

        double value = double.Parse(expected, CultureInfo.InvariantCulture);
        double reckoned = double.Parse(actual, CultureInfo.InvariantCulture);
        Assert.True(Math.Abs(value - reckoned) <= 1e-12 * Math.Max(1, Math.Abs(value)), $"{where}: expected {expected}, found {actual}.");
    }
}
