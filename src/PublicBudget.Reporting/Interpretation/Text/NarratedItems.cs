using System.Text.RegularExpressions;
using PublicBudget.Periods;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// Finds the amounts of the narrative that stand behind the path of an item: “社会福利（款）社会福利事业单位（项）”科目700.00万元,
/// 行政运行（项）。年初预算为A，支出决算为B. Only the first amount of the document's own year and stage is the item's.
/// </summary>
internal static partial class NarratedItems
{
    /// <summary>How far behind its name an amount can stand.</summary>
    private const int Reach = 60;

    /// <summary>The amounts with their names.</summary>
    /// <param name="outline">The narrative.</param>
    /// <param name="version">The year and stage of the document.</param>
    public static List<NarratedItem> Find(Outline outline, BudgetVersion version)
    {
        var items = new List<NarratedItem>();
        int last = -1;
        foreach (Level level in outline.Levels)
        {
            if (level.IsAside || level.IsAbout || level.Depth > 0 || level.IsInGroup || !IsOf(level, version)) continue;
            int paragraph = outline.Text.Text.LastIndexOf('\n', Math.Max(0, level.NumberStart - 1)) + 1, from = Math.Max(paragraph, level.NumberStart - (2 * Reach));
            if (LastName(outline.Text.Text, from, level.NumberStart) is not { } name || name.Index + name.Length < level.NumberStart - Reach || name.Index == last) continue;
            last = name.Index;
            items.Add(new NarratedItem(LabelKey.Of(name.Groups["name"].Value), level));
        }

        return items;
    }

    private static bool IsOf(Level level, BudgetVersion version)
    {
        bool isOwnYear = level.AnyYear is null || level.AnyYear == version.Year.Year;
        bool isOutturn = level.Basis is FigureBasis.Outturn or FigureBasis.Achieved or FigureBasis.Execution;
        return isOwnYear && (level.Basis == FigureBasis.None || (version.Stage == BudgetStage.Outturn ? isOutturn : level.Basis.IsBudget()));
    }

    private static Match? LastName(string text, int start, int end)
    {
        Match? last = null;
        for (Match match = NamePattern().Match(text, start, end - start); match.Success; match = match.NextMatch()) last = match;
        return last;
    }

    [GeneratedRegex(@"(?<name>[^()。;,:、\d\n]{2,30}(?:\([^()]{2,20}\)[^()。;,:、\d\n]{0,10})?)\([类款项]\)", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
