using System.Text.RegularExpressions;
using PublicBudget.Reporting.Narrative.Text;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Whether running text without a title speaks of final accounts: 支出决算为7.69万元, “三公”经费支出决算情况说明.</summary>
internal static partial class SpokenStage
{
    /// <summary>Whether titles say what was budgeted, so that the text need not be asked.</summary>
    public static bool IsOfBudget(IEnumerable<string> titles) => titles.Any(title => Simplified(title).Contains("预算", StringComparison.Ordinal));

    /// <summary>Whether a title names final accounts, in simplified or traditional characters.</summary>
    public static bool IsOfFinalAccounts(IEnumerable<string> titles) => titles.Any(title => Simplified(title).Contains("决算", StringComparison.Ordinal));

    /// <summary>Whether the text prints more figures of the outturn than of a budget.</summary>
    public static bool IsOfFinalAccounts(IReadOnlyList<TextLine> texts)
    {
        int outturn = 0, budget = 0;
        foreach (TextLine line in texts)
        {
            string text = TextNormalizer.Normalize(line.Block.Text).Text;
            outturn += OutturnPattern().Count(text);
            budget += BudgetPattern().Count(text);
        }

        return outturn > budget;
    }

    private static string Simplified(string title) => string.Create(title.Length, title, static (folded, printed) =>
    {
        for (int i = 0; i < printed.Length; i++) folded[i] = CharacterFolding.Fold(printed[i]);
    });

    [GeneratedRegex(@"(?:支出|收入)决算(?:数|合计|总计)?为?\d|决算(?:数|收入|支出)为\d|决算(?:总体|具体|结构)?情况|支出决算(?:数)?中", RegexOptions.CultureInvariant)]
    private static partial Regex OutturnPattern();

    [GeneratedRegex(@"(?:支出|收入)预算(?:数|合计|总计|安排)?为?\d|预算(?:数|收入|支出)为\d|预算(?:总体|具体|安排)?情况|支出预算(?:数)?中", RegexOptions.CultureInvariant)]
    private static partial Regex BudgetPattern();
}
