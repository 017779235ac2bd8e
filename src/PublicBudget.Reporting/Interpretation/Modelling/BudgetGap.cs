namespace PublicBudget.Reporting.Interpretation.Modelling;

/// <summary>Something that a document does not say, or says too coarsely, for a budget to be made of it.</summary>
/// <remarks>A gap that is needed leaves no budget; any other leaves a part of it empty.</remarks>
public sealed record BudgetGap
{
    /// <summary>What is missing, by its Chinese term: 基本支出.</summary>
    public required string Subject { get; init; }

    /// <summary>Why, in English.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether no budget can be made without it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Subject and reason in one line.</summary>
    public override string ToString() => $"{Subject}: {Reason}";

    internal static BudgetGap Missing(string subject, string reason) => new() { Subject = subject, Reason = reason, IsNeeded = true };

    internal static BudgetGap Open(string subject, string reason) => new() { Subject = subject, Reason = reason };
}
