using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>资产总额A，负债总额B，净资产总额C: assets are liabilities and net assets. Only what adds up is one; the three may be of different scope.</summary>
internal static class AssetSums
{
    private static readonly string[] Endings = ["", "总额", "合计", "总计", "总量"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 2; i < levels.Count; i++)
        {
            Level assets = levels[i - 2], liabilities = levels[i - 1], net = levels[i];
            if (!Names(net, "净资产") || !Names(liabilities, "负债") || !Names(assets, "资产") || Names(assets, "净资产") || assets.Sentence != net.Sentence)
            {
                continue;
            }

            List<Level> parts = [liabilities, net];
            if (AmountJudge.Sum(assets.Amount, PartLists.AmountsOf(parts, parts.Count)) is { Holds: true } judgement)
            {
                SumRecognizer.WriteSum(scene, assets, parts, judgement, new ListOpener { Start = assets.Start, End = net.End, Situation = net.Situation });
            }
        }
    }

    private static bool Names(Level level, string item)
    {
        ReadOnlySpan<char> topic = level.Topic.Text;
        foreach (string ending in Endings)
        {
            if (topic.EndsWith(ending, StringComparison.Ordinal) && topic[..^ending.Length].EndsWith(item, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
