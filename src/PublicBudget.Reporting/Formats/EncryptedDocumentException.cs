namespace PublicBudget.Reporting.Formats;

/// <summary>The file is protected by a password and cannot be read without it.</summary>
public sealed class EncryptedDocumentException : DocumentFormatException
{
    /// <inheritdoc cref="DocumentFormatException(FileFormat, string, string, Exception?)"/>
    public EncryptedDocumentException(FileFormat format, string where, string problem, Exception? inner = null)
        : base(format, where, problem, inner)
    {
    }
}
