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

    private static readonly string[] CarriedOver = ["结转", "结余"];

    /// <summary>How many amounts may stand between the expenditure of a year and what is left of it.</summary>
    private const int Reach = 24;

    // Totals whose list tells what is left for the next year, and sums of a year's expenditure and what the text leaves near it: made once, since every total asks.
    private HashSet<Level>? _holders;
    private HashSet<decimal>? _sums;

    // Totals that have what was carried over behind them in their paragraph, and those that their sentence makes up of it: made once too.
    private HashSet<Level>? _followed;
    private HashSet<Level>? _addedUp;

    /// <summary>The datum of a total: that of the year, or the grand total.</summary>
    public FactConcept ConceptOf(Level total, TopicMeaning meaning) => meaning switch
    {
        { Scope: not null } or { Source: not null } or { Column: not ExpenditureColumn.Total } => meaning.Concept,
        { Concept: FactConcept.Revenue } when HaveIn(total) || AddUpTo(total) => FactConcept.TotalRevenue,
        { Concept: FactConcept.Expenditure } when !IsOfYear(total) => ConceptOfExpenditure(total),
        _ => meaning.Concept,
    };

    // 支出总预算A，其中：本年支出B，结转下年C: in its list, or the two that make it up near each other.
    private FactConcept ConceptOfExpenditure(Level total)
    {
        if (_holders is null || _sums is null) ReadLeft(_holders = [], _sums = []);
        return _holders.Contains(total) || _sums.Contains(total.Amount.InYuan) ? FactConcept.TotalExpenditure : FactConcept.Expenditure;
    }

    private void ReadLeft(HashSet<Level> holders, HashSet<decimal> sums)
    {
        List<Level> levels = outline.Levels;
        for (int i = 0; i < levels.Count; i++)
        {
            if (levels[i].Amount.IsZero || !RemainingBalance.IsRemainder(levels[i])) continue;
            if (levels[i].Parent is { } parent) holders.Add(parent);
            for (int near = Math.Max(0, i - Reach); near < Math.Min(levels.Count, i + Reach); near++)
            {
                if (IsOfYear(levels[near])) sums.Add(levels[near].Amount.InYuan + levels[i].Amount.InYuan);
            }
        }
    }

    private static bool IsOfYear(Level total) => total.Topic.Text.Contains("本年", StringComparison.Ordinal);

    /// <summary>收入合计…，其中：…；上年结余; but not 收入合计…。此外，年初结转和结余….</summary>
    public bool HaveIn(Level total) => !IsOfYear(total) && (_followed ??= ReadFollowed()).Contains(total);

    private HashSet<Level> ReadFollowed()
    {
        List<Level> levels = outline.Levels;
        HashSet<Level> followed = [];
        bool isFollowed = false;
        for (int i = levels.Count - 2; i >= 0; i--)
        {
            Level next = levels[i + 1];
            isFollowed = next.Paragraph == levels[i].Paragraph && !StandsBesides(levels[i], next) && (isFollowed || IsCarriedOver(next));
            if (isFollowed) followed.Add(levels[i]);
        }

        return followed;
    }

    private bool IsCarriedOver(Level level) => TopicWords.Find(level.Topic, organisation) is { } part
        && (part.Concept == FactConcept.CarriedOverFromPriorYear || part.Source == RevenueSource.NonAppropriationSurplusUsed);

    // 本年收入A，上年结转和结余B，收入合计C: what the sentence adds up to the last digit.
    private bool AddUpTo(Level total) => !IsOfYear(total) && (_addedUp ??= ReadAddedUp()).Contains(total);

    private HashSet<Level> ReadAddedUp()
    {
        HashSet<Level> addedUp = [];
        for (int start = 0, end; start < outline.Levels.Count; start = end)
        {
            end = start + 1;
            while (end < outline.Levels.Count && outline.Levels[end].Sentence == outline.Levels[start].Sentence) end++;
            Level[] sentence = [.. outline.Levels[start..end]];
            decimal ofYear = sentence.Where(IsRevenueOfYear).Sum(level => level.Amount.InYuan), carried = sentence.Where(IsLeftBefore).Sum(level => level.Amount.InYuan);
            if (ofYear != 0 && carried != 0) addedUp.UnionWith(sentence.Where(level => level.Amount.InYuan == ofYear + carried));
        }

        return addedUp;
    }

    private static bool IsRevenueOfYear(Level level) => IsOfYear(level) && level.Topic.Text.Contains("收入", StringComparison.Ordinal);

    private static bool IsLeftBefore(Level level) => !IsOfYear(level) && level.Topic.EndsIn(CarriedOver);

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
