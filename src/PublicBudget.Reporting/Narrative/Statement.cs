using PublicBudget.Collections;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Narrative;

/// <summary>
/// An arithmetic statement of a narrative: what it states, the amounts it is computed from, where it stands, and what
/// recomputing it gave.
/// </summary>
public sealed record Statement
{
    private readonly ValueList<StatementOperand> _operands = ValueList<StatementOperand>.Empty;

    /// <summary>The arithmetic.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>What recomputing gave.</summary>
    public required StatementVerdict Verdict { get; init; }

    /// <summary>What it speaks of.</summary>
    public StatementSubject Subject { get; init; } = new();

    /// <summary>The amounts that it is computed from, as far as they were found.</summary>
    public IReadOnlyList<StatementOperand> Operands
    {
        get => _operands;
        init => _operands = ValueList.Copy(value);
    }

    /// <summary>What is stated.</summary>
    public required StatedFigure Stated { get; init; }

    /// <summary>
    /// The recomputed value: a percentage for a rate, an amount in the unit of the stated one for a sum or a change. Null where
    /// nothing could be computed.
    /// </summary>
    public decimal? Recomputed { get; init; }

    /// <summary>
    /// The text does not state it in words but commits itself to it: that the changes of the parts add to the change of the whole.
    /// </summary>
    public bool IsImplied { get; init; }

    /// <summary>剔除…后, 同口径: measured against another base than the printed figures, so that it is no datum of them.</summary>
    internal bool IsOfOtherBase { get; init; }

    /// <summary>It is compared with 上年, whichever year that is.</summary>
    internal bool IsAgainstPriorYear { get; init; }

    /// <summary>Paragraph and sentence, counted from one; in a document also its block, section and name.</summary>
    public required Place Place { get; init; }

    /// <summary>
    /// Where the statement stands in the text that was read, or in the block of the document that <see cref="Place"/> names; cut
    /// at the end of the block.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>The statement as printed, blanks and line breaks left out.</summary>
    public required string Quote { get; init; }

    /// <summary>The operands, to go through.</summary>
    internal ReadOnlySpan<StatementOperand> OperandSpan => _operands.AsSpan();

    /// <summary>The first operand that plays a part; null where none does.</summary>
    internal StatementOperand? OperandOf(OperandRole role, OperandRole? orRole = null)
    {
        foreach (StatementOperand operand in OperandSpan)
        {
            if (operand.Role == role || operand.Role == orRole) return operand;
        }

        return null;
    }

    /// <summary>Kind, quote and verdict: <c>Growth Exact: 增加8万元，增长3.45%</c>.</summary>
    public override string ToString() => $"{Kind} {Verdict}: {Quote}";
}
