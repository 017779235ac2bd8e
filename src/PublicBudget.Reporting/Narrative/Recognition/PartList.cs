using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>A list of parts with its total.</summary>
internal sealed class PartList
{
    private decimal _sum;

    public required ListOpener Opener { get; init; }

    public Level? Total { get; set; }

    public List<Level> Members { get; } = [];

    /// <summary>The parts so far, two or more, add up to the total.</summary>
    public bool IsFull => Members.Count > 1 && Total is { Amount.IsZero: false } total && AmountJudge.IsExactSum(total.Amount, _sum);

    public void Add(Level part)
    {
        Members.Add(part);
        _sum += part.Amount.InYuan;
    }

    /// <summary>The lists inside it, whose members are parts of its members.</summary>
    public bool HasNested { get; set; }

    /// <summary>The element behind the list.</summary>
    public int EndIndex { get; set; }

    /// <summary>The parts add up to the total.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The list is the whole of a bracket, a sentence or a numbered list, so that its end is certain.</summary>
    public bool IsNumbered { get; set; }
}
