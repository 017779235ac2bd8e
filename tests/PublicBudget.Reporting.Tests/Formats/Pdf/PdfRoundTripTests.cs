using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tests.Disclosures;
using PublicBudget.Reporting.Tests.Formats.Writing;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>A disclosure that was printed from an office program says the same as the file that was printed.</summary>
public class PdfRoundTripTests
{
    [LibreOfficeTheory]
    [InlineData("jiyuan", FileFormat.Docx, ".docx")]
    [InlineData("jiyuan", FileFormat.Xlsx, ".xlsx")]
    [InlineData("example", FileFormat.Docx, ".docx")]
    [InlineData("example", FileFormat.Xlsx, ".xlsx")]
    public void Read_PrintedDisclosure_HasTheFiguresOfItsFile(string name, FileFormat format, string extension)
    {
        using var written = new MemoryStream();
        (name == "jiyuan" ? Composed.Jiyuan : Composed.Example).Save(written, format);
        byte[] pdf = LibreOffice.Convert(written.ToArray(), extension, "pdf");
        written.Position = 0;

        Disclosure file = Disclosure.Read(written, format), printed = Disclosure.Read(new MemoryStream(pdf), FileFormat.Pdf);

        Assert.Empty(printed.Coverage.Unrecognised);
        Assert.Equal(TableFigures(file), TableFigures(printed));
        Assert.DoesNotContain(printed.Verify().Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(file.Statements.Count, printed.Statements.Count);
    }

    private static string[] TableFigures(Disclosure disclosure) =>
        [.. disclosure.Tables.SelectMany(table => table.Panes.SelectMany(pane => pane.Figures)
            .Where(figure => !figure.IsBlank)
            .Select(figure => $"{table.Title}/{figure.Row.Code}/{figure.Row.Name}/{figure.Column.Header}/{figure.Text}")).Order(StringComparer.Ordinal)];
}
