using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Html;

/// <summary>
/// Writes a document as one self-contained web page: contents that lead to the headings, tables that scroll on a telephone
/// with the names of their rows in sight and that print on A4 (wide ones across, header rows on every page), charts as inline
/// SVG with the same figures in words. It needs no script and loads nothing. Hidden blocks, rows and columns are left out.
/// </summary>
internal static class HtmlWriter
{
    /// <summary>The page as text; lines end with <c>\n</c>.</summary>
    /// <exception cref="DocumentLimitException">A table is larger than <see cref="TableGrid.DefaultMaximumCells"/>.</exception>
    public static string ToHtml(Document document)
    {
        return Compose(document).ToString();
    }

    /// <summary>Writes the page as UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <exception cref="DocumentLimitException">A table is larger than <see cref="TableGrid.DefaultMaximumCells"/>.</exception>
    public static void Write(Document document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        StringBuilder page = Compose(document);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        // Piece by piece: a long page in one string costs more than writing it.
        foreach (ReadOnlyMemory<char> piece in page.GetChunks()) writer.Write(piece.Span);
    }

    private static StringBuilder Compose(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var output = new StringBuilder();
        new HtmlRun(document, output).WriteDocument();
        return output;
    }
}
