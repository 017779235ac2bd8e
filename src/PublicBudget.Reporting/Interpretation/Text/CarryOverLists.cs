using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Tells whether the list of a total of revenue counts what was carried over, so that it is the grand total.</summary>
/// <param name="outline">The text taken apart.</param>
/// <param name="organisation">The name of the organisation, letters only.</param>
internal sealed class CarryOverLists(Outline outline, string? organisation)
{
    // What comes on top of a total and its list, not out of it.
    private static readonly string[] Besides = ["此外", "另外"];

    /// <summary>收入合计…，其中：…；上年结余; but not 收入合计…。此外，年初结转和结余….</summary>
    public bool HaveIn(Level total)
    {
        if (total.Topic.Text.Contains("本年", StringComparison.Ordinal)) return false;
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
