using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>Data named by their keys that add up, are equal, or are part and whole: the quickest way to a rule of one's own.</summary>
public sealed class KeyedSumTest : RuleTest
{
    /// <summary>The total, or the whole.</summary>
    public required FactKey Total { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<FactKey> Parts { get; init => field = ValueList.Copy(value); }

    /// <summary>Whether the parts are only at most the total.</summary>
    public bool IsAtMost { get; init; }

    /// <inheritdoc/>
    public override string Operands
        => $"{Total.Describe()} {(IsAtMost ? "≥" : "=")} {string.Join(" + ", Parts.Select(part => part.Describe()))}";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int datum = context.Index.Find(Total.Canonical);
        if (datum < 0) return;
        RelationCheck check = context.Begin(datum);
        foreach (FactKey part in Parts) check.Add(context.Index.Find(part.Canonical));
        check.Finish(IsAtMost ? Relation.AtMost : Parts.Count == 1 ? Relation.Equality : Relation.Sum);
    }
}
