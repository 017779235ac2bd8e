namespace PublicBudget.Reporting.Formats;

/// <summary>The file is not of a format that can be read, or not of the format that it claims to be.</summary>
public sealed class UnsupportedDocumentException : DocumentFormatException
{
    /// <inheritdoc cref="DocumentFormatException(FileFormat, string, string, Exception?)"/>
    public UnsupportedDocumentException(FileFormat format, string where, string problem, Exception? inner = null)
        : base(format, where, problem, inner)
    {
    }
}
