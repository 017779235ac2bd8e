namespace PublicBudget.Reporting.Documents;

/// <summary>A document is larger than the caller allowed.</summary>
public sealed class DocumentLimitException : DocumentException
{
    /// <summary>An error without a known place.</summary>
    public DocumentLimitException(string message)
        : base(message)
    {
    }

    /// <summary>An error at a place.</summary>
    public DocumentLimitException(string message, Place place, Exception? innerException = null)
        : base(message, place, innerException)
    {
    }
}
