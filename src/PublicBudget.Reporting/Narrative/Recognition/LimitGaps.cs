using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>债务限额A，债务余额B，余额低于限额C: the limit is the balance with what is left below it.</summary>
internal static class LimitGaps
{
    private const int Reach = 10;

    private static readonly string[] Words = ["低于限额", "低于债务限额", "低于政府债务限额", "比限额少", "比限额低"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 2; i < levels.Count; i++)
        {
            if (NameOf(levels[i]) is { } name && Nearest(levels, i, name, "限额") is { } limit && Nearest(levels, i, name, "余额") is { } balance)
            {
                Write(scene, limit, balance, levels[i]);
            }
        }
    }

    /// <summary>专项债务余额低于限额: whose balance it is; empty where nothing says it.</summary>
    private static string? NameOf(Level level)
    {
        string? word = Array.Find(Words, word => level.Topic.Text.EndsWith(word, StringComparison.Ordinal));
        return word is null || level.IsAside || level.IsAbout ? null : level.Topic.Text[..^word.Length].Replace("余额", "", StringComparison.Ordinal);
    }

    /// <summary>The last amount of just that name before, in the paragraph; where no kind of debt is named, one that is no part of another.</summary>
    private static Level? Nearest(List<Level> levels, int index, string name, string kind)
    {
        for (int i = index - 1; i >= 0 && index - i <= Reach && levels[i].Paragraph == levels[index].Paragraph; i--)
        {
            Level level = levels[i];
            bool isOfName = IsKind(name) ? level.Topic.Text.EndsWith(name + kind, StringComparison.Ordinal) : level.Topic.Text.EndsWith(kind, StringComparison.Ordinal) && level.Parent is null && !IsKind(level.Topic.Text);
            if (isOfName && !level.IsAside && !level.IsAbout && NameOf(level) is null && TopicIndex.AgreesInYear(level, levels[index].AnyYear))
            {
                return level;
            }
        }

        return null;
    }

    private static bool IsKind(string name) => name.Contains("一般", StringComparison.Ordinal) || name.Contains("专项", StringComparison.Ordinal);

    private static void Write(NarrativeScene scene, Level limit, Level balance, Level gap)
    {
        Judgement judgement = AmountJudge.Sum(limit.Amount, [balance.Amount, gap.Amount]);
        Level first = limit.Index < balance.Index ? limit : balance;
        SumRecognizer.WriteSum(scene, limit, [balance, gap], judgement, new ListOpener { Start = first.Start, End = gap.End, Situation = gap.Situation });
    }
}
