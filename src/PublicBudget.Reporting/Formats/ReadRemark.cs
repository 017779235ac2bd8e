using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats;

/// <summary>Something worth knowing about how a document was read: what is hidden, missing, cut off, or was read differently than declared.</summary>
public sealed record ReadRemark
{
    /// <summary>What it is about.</summary>
    public required ReadRemarkKind Kind { get; init; }

    /// <summary>Where.</summary>
    public required Place Place { get; init; }

    /// <summary>A sentence that says it.</summary>
    public required string Text { get; init; }

    /// <summary>Whether something that the file contains is not in the document that was read.</summary>
    public bool IsLoss => Kind is ReadRemarkKind.CutOff or ReadRemarkKind.Picture or ReadRemarkKind.FormulaWithoutValue or ReadRemarkKind.MissingPart;

    /// <summary>Kind, place and text.</summary>
    public override string ToString() => Place.IsNone ? $"{Kind}: {Text}" : $"{Kind}, {Place}: {Text}";
}
