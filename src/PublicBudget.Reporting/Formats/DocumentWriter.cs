using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Writing;
using PublicBudget.Reporting.Formats.Writing.Excel;
using PublicBudget.Reporting.Formats.Writing.Html;
using PublicBudget.Reporting.Formats.Writing.Markdown;
using PublicBudget.Reporting.Formats.Writing.Word;

namespace PublicBudget.Reporting.Formats;

/// <summary>
/// Writes a <see cref="Document"/> as Markdown, HTML, Word or Excel. The same document gives the same bytes (of the packed
/// formats: with the same runtime on the same system). Characters that a format cannot hold are made visible, never dropped.
/// </summary>
public static class DocumentWriter
{
    /// <summary>The formats that can be written.</summary>
    public static IReadOnlyList<FileFormat> Formats { get; } =
        Array.AsReadOnly([FileFormat.Markdown, FileFormat.Html, FileFormat.Docx, FileFormat.Xlsx]);

    /// <summary>
    /// The document as Markdown. A table has one header row there, so its other header rows are its first rows, with blanks
    /// where a cell spans, as document converters print them. Hidden blocks, rows and columns are left out.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="DocumentLimitException">A table is larger than <see cref="TableGrid.DefaultMaximumCells"/>.</exception>
    public static string ToMarkdown(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return MarkdownWriter.ToMarkdown(document);
    }

    /// <summary>
    /// The document as one self-contained web page: contents, tables that can be read on a telephone and printed on A4, charts
    /// as inline SVG with the same figures in words, no script. Hidden blocks, rows and columns are left out.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="DocumentLimitException">A table is larger than <see cref="TableGrid.DefaultMaximumCells"/>.</exception>
    public static string ToHtml(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return HtmlWriter.ToHtml(document);
    }

    /// <summary>Writes to a stream, which stays open and need not seek. Text formats are UTF-8 without a byte order mark.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format is not written.</exception>
    /// <exception cref="DocumentException">A table is larger than the format holds, or a formula points at nothing.</exception>
    public static void Write(Document document, Stream stream, FileFormat format)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        WriterOf(format)(document, stream);
    }

    /// <summary>Writes to a stream without blocking on it.</summary>
    /// <inheritdoc cref="Write(Document, Stream, FileFormat)"/>
    /// <param name="document">The document.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task WriteAsync(Document document, Stream stream, FileFormat format, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        Write(document, buffer, format);
        buffer.Position = 0;
        await buffer.CopyToAsync(stream, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes to a file; missing folders are made. The content goes to a new file beside it, which then takes its place, so
    /// that whatever happens there is either the old file or the whole new one.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The file.</param>
    /// <param name="format">One of <see cref="Formats"/>; left open, it is the one that the file's ending names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format is not written, or the ending names none.</exception>
    /// <exception cref="DocumentException">A table is larger than the format holds, or a formula points at nothing.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static void Save(Document document, string path, FileFormat format = FileFormat.Unknown)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrEmpty(path);
        Action<Document, Stream> write = WriterOf(format == FileFormat.Unknown ? FileFormats.FromPath(path) : format, path);
        WholeFile.Write(path, stream => write(document, stream));
    }

    private static Action<Document, Stream> WriterOf(FileFormat format, string? path = null) => format switch
    {
        FileFormat.Markdown => MarkdownWriter.Write,
        FileFormat.Html => HtmlWriter.Write,
        FileFormat.Docx => DocxWriter.Write,
        FileFormat.Xlsx => XlsxWriter.Write,
        _ => throw new ArgumentException(
            $"Expected one of {string.Join(", ", Formats)}, found {format}{(path is null ? "" : $" ({path})")}.", nameof(format)),
    };
}
