using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Markdown;

/// <summary>
/// Writes a document as Markdown: headings, paragraphs, pipe tables. A table has one header row in Markdown, so the other
/// header rows are its first rows, with blanks where a cell spans, as document converters print them. Hidden blocks and rows
/// are left out.
/// </summary>
internal static class MarkdownWriter
{
    /// <summary>The document as text; lines end with <c>\n</c>.</summary>
    /// <exception cref="DocumentLimitException">A table is larger than <see cref="TableGrid.DefaultMaximumCells"/>.</exception>
    public static string ToMarkdown(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var run = new MarkdownRun(document);
        run.WriteDocument();
        return run.ToString();
    }

    /// <summary>Writes the document as UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <exception cref="DocumentLimitException">A table is larger than <see cref="TableGrid.DefaultMaximumCells"/>.</exception>
    public static void Write(Document document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(ToMarkdown(document));
    }
}
