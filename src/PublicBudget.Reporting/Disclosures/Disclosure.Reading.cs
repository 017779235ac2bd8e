using PublicBudget.Preconditions;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Interpretation;

namespace PublicBudget.Reporting.Disclosures;

public sealed partial class Disclosure
{
    private DocumentInterpretation? _interpretation;

    /// <summary>How the file was read; <c>null</c> for a disclosure that was composed.</summary>
    public DocumentReading? Reading { get; private init; }

    /// <summary>How much of what is printed was recognised. Of a composed disclosure, every figure is.</summary>
    public Coverage Coverage => CoverageOf(Interpretation);

    private DocumentInterpretation Interpretation => _interpretation ??= DocumentInterpreter.Interpret(Document);

    /// <summary>
    /// Reads a published disclosure from a file: Markdown, text, HTML, Word, Excel or PDF.
    /// <code>
    /// Disclosure published = Disclosure.Read("jiyuan-2021.docx");
    /// Console.WriteLine(published.Coverage);
    /// </code>
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; <c>null</c> for the defaults. The format is the file's own.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="DocumentFormatException">The content cannot be read.</exception>
    public static Disclosure Read(string path, ReadOptions? options = null) => From(DocumentReader.Read(path, options));

    /// <summary>Reads a published disclosure from a stream, from its present position to its end; it stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="format">What it claims to be; left open, its content decides.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="DocumentFormatException">The content cannot be read.</exception>
    public static Disclosure Read(Stream stream, FileFormat format = FileFormat.Unknown) => From(DocumentReader.Read(stream, new ReadOptions { Format = format }));

    /// <summary>Reads a published disclosure from a stream with limits or a name of one's own.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <exception cref="DocumentFormatException">The content cannot be read.</exception>
    public static Disclosure Read(Stream stream, ReadOptions options) => From(DocumentReader.Read(stream, Require.NotNull(options, nameof(options))));

    /// <summary>Reads a published disclosure from a stream without blocking while it is loaded.</summary>
    /// <inheritdoc cref="Read(Stream, FileFormat)"/>
    /// <param name="stream">The stream.</param>
    /// <param name="format">What it claims to be; left open, its content decides.</param>
    /// <param name="cancellation">Gives up loading.</param>
    public static async Task<Disclosure> ReadAsync(Stream stream, FileFormat format = FileFormat.Unknown, CancellationToken cancellation = default)
        => From(await DocumentReader.ReadAsync(stream, new ReadOptions { Format = format }, cancellation).ConfigureAwait(false));

    /// <summary>Reads a published disclosure from a file without blocking while it is loaded.</summary>
    /// <inheritdoc cref="Read(string, ReadOptions?)"/>
    /// <param name="path">The file.</param>
    /// <param name="options">How; <c>null</c> for the defaults. The format is the file's own.</param>
    /// <param name="cancellation">Gives up loading.</param>
    public static async Task<Disclosure> ReadAsync(string path, ReadOptions? options = null, CancellationToken cancellation = default)
        => From(await DocumentReader.ReadAsync(path, options, cancellation).ConfigureAwait(false));

    /// <summary>The disclosure that a document is: for documents from a reader of one's own.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Disclosure From(Documents.Document document)
    {
        DocumentInterpretation interpretation = DocumentInterpreter.Interpret(Require.NotNull(document, nameof(document)));
        return new Disclosure(document, interpretation.Facts) { _interpretation = interpretation };
    }

    private static Disclosure From(DocumentReading reading)
    {
        DocumentInterpretation interpretation = DocumentInterpreter.Interpret(reading.Document);
        return new Disclosure(reading.Document, interpretation.Facts) { _interpretation = interpretation, Reading = reading };
    }

    private static Coverage CoverageOf(DocumentInterpretation interpretation) => new()
    {
        Identified = interpretation.Coverage.Identified,
        Labelled = interpretation.Coverage.Labelled,
        Unrecognised = interpretation.Coverage.Unread,
    };
}
