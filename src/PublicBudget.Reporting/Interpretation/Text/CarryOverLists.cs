using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Tells whether a total counts what was carried over, so that it is the grand total.</summary>
/// <param name="outline">The text taken apart.</param>
/// <param name="organisation">The name of the organisation, letters only.</param>
internal sealed class CarryOverLists(Outline outline, string? organisation)
{
    // What comes on top of a total and its list, not out of it.
    private static readonly string[] Besides = ["此外", "另外"];

    // What is left for the next year, wherever the text says so.
    private List<Level>? _left;

    /// <summary>The datum of a total: that of the year, or the grand total.</summary>
    public FactConcept ConceptOf(Level total, TopicMeaning meaning) => meaning switch
    {
        { Scope: not null } or { Source: not null } or { Column: not ExpenditureColumn.Total } => meaning.Concept,
        { Concept: FactConcept.Revenue } when HaveIn(total) => FactConcept.TotalRevenue,
        { Concept: FactConcept.Expenditure } when !IsOfYear(total) => ConceptOfExpenditure(total),
        _ => meaning.Concept,
    };

    // 支出总预算A，其中：本年支出B，结转下年C: in its list, or anywhere the two that make it up.
    private FactConcept ConceptOfExpenditure(Level total)
    {
        List<Level> left = _left ??= outline.Levels.FindAll(static level => !level.Amount.IsZero && RemainingBalance.IsRemainder(level));
        bool holdsLeft = left.Exists(part => part.Parent == total) || (left.Count > 0 && outline.Levels.Exists(year => IsOfYear(year) && left.Exists(rest => year.Amount.InYuan + rest.Amount.InYuan == total.Amount.InYuan)));
        return holdsLeft ? FactConcept.TotalExpenditure : FactConcept.Expenditure;
    }

    private static bool IsOfYear(Level total) => total.Topic.Text.Contains("本年", StringComparison.Ordinal);

    /// <summary>收入合计…，其中：…；上年结余; but not 收入合计…。此外，年初结转和结余….</summary>
    public bool HaveIn(Level total)
    {
        if (IsOfYear(total)) return false;
        List<Level> levels = outline.Levels;
        for (int i = levels.IndexOf(total) + 1; i < levels.Count && levels[i].Paragraph == total.Paragraph && !StandsBesides(levels[i - 1], levels[i]); i++)
        {
            if (TopicWords.Find(levels[i].Topic, organisation) is { } part
                && (part.Concept == FactConcept.CarriedOverFromPriorYear || part.Source == RevenueSource.NonAppropriationSurplusUsed)) return true;
        }

        return false;
    }

    private bool StandsBesides(Level before, Level level)
    {
        ReadOnlySpan<char> words = outline.Text.Slice(before.End, Math.Max(before.End, level.NumberStart));
        foreach (string word in Besides)
        {
            if (words.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }
}
