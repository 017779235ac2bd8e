namespace PublicBudget.Verification;

/// <summary>Thrown by <see cref="VerificationReport.ThrowIfContradicted"/>: figures contradict each other.</summary>
public sealed class VerificationException : Exception
{
    /// <summary>Without a report; for callers of their own.</summary>
    public VerificationException()
    {
    }

    /// <summary>With a message only; for callers of their own.</summary>
    /// <param name="message">The message.</param>
    public VerificationException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause; for callers of their own.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public VerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal VerificationException(string message, VerificationReport report)
        : base(message)
        => Report = report;

    /// <summary>The report that was thrown for; <c>null</c> where the exception was made by hand.</summary>
    public VerificationReport? Report { get; }
}
