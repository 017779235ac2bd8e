using PublicBudget.Collections;

namespace PublicBudget.Facts;

/// <summary>How a fact was computed: an operation over other facts, named by their keys.</summary>
public sealed record Derivation
{
    /// <summary>The operation.</summary>
    public required Operation Operation { get; init; }

    /// <summary>The facts it was applied to, in order.</summary>
    public IReadOnlyList<FactKey> Operands { get; init => field = ValueList.Copy(value); } = ValueList<FactKey>.Empty;

    /// <summary>What the operands leave unsaid, as "3 lines of the budget".</summary>
    public string? Note { get; init; }

    /// <summary>The operation in one word, with the note.</summary>
    public override string ToString() => (Operation, Note) switch
    {
        (Operation.Taken, { } note) => note,
        (_, null) => Word,
        (_, { } note) => $"{Word}, {note}",
    };

    private string Word => Operation switch
    {
        Operation.Sum => "sum of",
        Operation.Difference => "difference of",
        Operation.Ratio => "in per cent of",
        Operation.Growth => "growth of",
        _ => "taken from the budget",
    };
}
