using PublicBudget.Collections;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats;

/// <summary>A document that was read, with the format it was found in and what is to be said about the reading.</summary>
public sealed record DocumentReading
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>The format by content, whatever the file claimed.</summary>
    public required FileFormat Format { get; init; }

    /// <summary>What is hidden, missing, cut off, or was read differently than declared.</summary>
    public IReadOnlyList<ReadRemark> Remarks
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<ReadRemark>.Empty;

    /// <summary>Whether something that the file contains is not in the document; the remarks say what.</summary>
    public bool IsPartial => Remarks.Any(remark => remark.IsLoss);
}
