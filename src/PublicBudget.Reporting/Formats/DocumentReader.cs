using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Reading;
using PublicBudget.Reporting.Formats.Reading.Excel;
using PublicBudget.Reporting.Formats.Reading.Html;
using PublicBudget.Reporting.Formats.Reading.Markdown;
using PublicBudget.Reporting.Formats.Reading.Pdf;
using PublicBudget.Reporting.Formats.Reading.Word;

namespace PublicBudget.Reporting.Formats;

/// <summary>
/// Reads a file into a <see cref="Document"/>: Markdown, text, HTML, Word, Excel and PDF. Bad input ends in a
/// <see cref="DocumentFormatException"/> that says what and where, or in a partial reading whose remarks say what is missing.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; null for the defaults. Its name and format default to those of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="DocumentFormatException">The content cannot be read.</exception>
    public static DocumentReading Read(string path, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream file = File.OpenRead(path);
        return Read(file, ForFile(path, options));
    }

    /// <summary>Reads a stream from its present position to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The content cannot be read.</exception>
    public static DocumentReading Read(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        using SourceBytes content = SourceBytes.Of(stream, options);
        return Read(content.Bytes, options);
    }

    /// <summary>Reads a file without blocking while it is loaded.</summary>
    /// <inheritdoc cref="Read(string, ReadOptions?)"/>
    /// <param name="path">The file.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Gives up loading.</param>
    public static async Task<DocumentReading> ReadAsync(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            return await ReadAsync(file, ForFile(path, options), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a stream without blocking while it is loaded.</summary>
    /// <inheritdoc cref="Read(Stream, ReadOptions?)"/>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Gives up loading.</param>
    public static async Task<DocumentReading> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        using SourceBytes content = await SourceBytes.OfAsync(stream, options, cancellation).ConfigureAwait(false);
        return Read(content.Bytes, options);
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="DocumentFormatException">The content cannot be read.</exception>
    public static DocumentReading Read(ReadOnlyMemory<byte> bytes, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        FileFormat claimed = options.Format;
        if (bytes.Length > options.Limits.MaxBytes)
        {
            throw new ReadLimitExceededException(claimed, "", nameof(ReadLimits.MaxBytes), options.Limits.MaxBytes, bytes.Length);
        }

        SniffedFormat found = FormatSniffer.Sniff(bytes.Span, claimed);
        if (found.IsEncrypted)
        {
            throw new EncryptedDocumentException(claimed, "", $"expected a readable document, found {found.Description}");
        }

        if (found.Format == FileFormat.Unknown)
        {
            throw new UnsupportedDocumentException(claimed, "", $"expected Markdown, text, HTML, Word, Excel or PDF, found {found.Description}");
        }

        var reading = new ReadingBuilder(found.Format, options);
        if (claimed != FileFormat.Unknown && claimed != found.Format)
        {
            reading.Remark(ReadRemarkKind.OtherFormat, Place.None, $"expected {claimed}, found {found.Description}; read as {found.Format}");
        }

        return ReaderGuard.Run(found.Format, "", () =>
        {
            ReadInto(reading, bytes);
            return reading.Build();
        });
    }

    private static void ReadInto(ReadingBuilder reading, ReadOnlyMemory<byte> bytes)
    {
        switch (reading.Format)
        {
            case FileFormat.Markdown:
                MarkdownReader.Read(bytes, reading);
                break;
            case FileFormat.Text:
                PlainTextReader.Read(bytes, reading);
                break;
            case FileFormat.Html:
                HtmlReader.Read(bytes, reading);
                break;
            case FileFormat.Docx:
                DocxReader.Read(bytes, reading);
                break;
            case FileFormat.Xls:
                XlsReader.Read(bytes, reading);
                break;
            case FileFormat.Xlsx:
                XlsxReader.Read(bytes, reading);
                break;
            case FileFormat.Pdf:
                PdfReader.Read(bytes, reading);
                break;
            default:
                throw new UnsupportedDocumentException(reading.Format, "", "expected a format with a reader, found none");
        }
    }

    private static ReadOptions ForFile(string path, ReadOptions? options)
    {
        options ??= ReadOptions.Default;
        return options with
        {
            Name = options.Name ?? Path.GetFileName(path),
            Format = options.Format == FileFormat.Unknown ? FileFormats.FromPath(path) : options.Format,
        };
    }
}
