using System.Xml;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>Turns the errors of parsing libraries into the exceptions of this namespace.</summary>
internal static class ReaderGuard
{
    /// <summary>Runs <paramref name="read"/>; whatever a library throws inside comes out as a <see cref="DocumentFormatException"/>.</summary>
    /// <exception cref="DocumentFormatException">The content cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static T Run<T>(FileFormat format, string where, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not (DocumentFormatException or OperationCanceledException or OutOfMemoryException))
        {
            throw Translate(format, where, error);
        }
    }

    private static DamagedDocumentException Translate(FileFormat format, string where, Exception error) => error switch
    {
        XmlException xml => new DamagedDocumentException(format, where, FormattableString.Invariant($"expected well-formed XML without a document type declaration, found an error in line {xml.LineNumber}, column {xml.LinePosition}: {xml.Message}"), error),
        InvalidDataException or EndOfStreamException => new DamagedDocumentException(format, where, $"expected a complete file, found it cut off or broken: {error.Message}", error),
        _ => new DamagedDocumentException(format, where, $"expected readable content, found an error: {error.Message}", error),
    };
}
