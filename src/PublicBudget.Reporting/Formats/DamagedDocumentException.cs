namespace PublicBudget.Reporting.Formats;

/// <summary>The file is of the format that was asked for, but cut off or broken.</summary>
public sealed class DamagedDocumentException : DocumentFormatException
{
    /// <inheritdoc cref="DocumentFormatException(FileFormat, string, string, Exception?)"/>
    public DamagedDocumentException(FileFormat format, string where, string problem, Exception? inner = null)
        : base(format, where, problem, inner)
    {
    }
}
