using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Disclosures;

public sealed partial class Disclosure
{
    /// <summary>The disclosure as Markdown.</summary>
    public string ToMarkdown() => DocumentWriter.ToMarkdown(Document);

    /// <summary>The disclosure as one self-contained web page.</summary>
    public string ToHtml() => DocumentWriter.ToHtml(IllustratedDocument);

    /// <summary>Writes the disclosure to a file; missing folders are made, and there is never half a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format; left open, it is the one that the file's ending names: .md, .html, .docx, .xlsx.</param>
    /// <exception cref="ArgumentException">The format is not written, or the ending names none.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public void Save(string path, FileFormat format = FileFormat.Unknown)
        => DocumentWriter.Save(DocumentFor(format == FileFormat.Unknown && path is not null ? FileFormats.FromPath(path) : format), path!, format);

    /// <summary>Writes the disclosure to a stream, which stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentException">The format is not written.</exception>
    public void Save(Stream stream, FileFormat format) => DocumentWriter.Write(DocumentFor(format), stream, format);

    /// <summary>Writes the disclosure to a stream without blocking on it; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="format">The format.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">The format is not written.</exception>
    public Task SaveAsync(Stream stream, FileFormat format, CancellationToken cancellation = default)
        => DocumentWriter.WriteAsync(DocumentFor(format), stream, format, cancellation);

    private Document DocumentFor(FileFormat format) => format == FileFormat.Html ? IllustratedDocument : Document;
}
