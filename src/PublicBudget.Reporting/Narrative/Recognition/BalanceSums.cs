using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Balances in words: 本级收入A，加上级补助收入B、上年结转C、调入资金D，收入总计E. The word 加 says that everything up to the total is added.
/// </summary>
internal static class BalanceSums
{
    private const int MostElements = 80;

    private static readonly string[] Totals = ["总计", "总量", "合计", "总财力", "可用财力", "总收入", "总支出", "总额"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 2; i < levels.Count; i++)
        {
            if (IsTotal(levels[i]) && PartsBefore(scene.Outline, i) is { Count: > 1 } parts)
            {
                Write(scene, levels[i], parts);
            }
        }
    }

    private static bool IsTotal(Level level) => !level.IsAside && level.Depth == 0 && Array.Exists(Totals, word => level.Topic.Text.EndsWith(word, StringComparison.Ordinal));

    /// <summary>The amounts of the sentence before a total, back to the total before it; none if another word than 加 connects them.</summary>
    private static List<Level> PartsBefore(Outline outline, int total)
    {
        List<Level> parts = [];
        Level sum = outline.Levels[total];
        bool isAdded = false;
        for (int i = sum.Index - 1; i >= 0 && outline.Elements[i].Sentence == sum.Sentence; i--)
        {
            if (outline.Elements[i].Depth > 0 && sum.Index - i < MostElements)
            {
                continue;
            }

            if (sum.Index - i >= MostElements || outline.Elements[i] is not Level part || part.IsAbout || part.IsAside || part.Topic.IsGeneric || part.Amount.Unit != sum.Amount.Unit || part.Topic.Text.StartsWith('减'))
            {
                return [];
            }

            if (IsTotal(part))
            {
                break;
            }

            isAdded |= part.Topic.Text.StartsWith('加');
            parts.Insert(0, part);
        }

        return isAdded && !parts[0].Topic.Text.StartsWith('加') ? parts : [];
    }

    private static void Write(NarrativeScene scene, Level total, List<Level> parts)
    {
        Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count));
        ListOpener opener = new() { Start = parts[0].Start, End = total.End, Situation = total.Situation };
        SumRecognizer.WriteSum(scene, total, parts, judgement, opener);
    }
}
