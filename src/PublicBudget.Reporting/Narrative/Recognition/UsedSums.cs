using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>安排预备费100万元，已动用80万元，剩余20万元: what was given, what of it was used, and what remains, with no other amount between.</summary>
internal static class UsedSums
{
    private static readonly string[] Used = ["动用", "动支", "拨付", "支付", "使用", "下达", "兑付"];

    /// <summary>They leave what remains only where 剩余 or 尚未 says so: 收入A，支出B，结余C may hold what earlier years left.</summary>
    private static readonly string[] Spent = ["支出", "执行"];

    private static readonly string[] Remaining = ["剩余", "尚未", "未拨付", "未使用", "未支付", "未动用", "尚余", "余下"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = [.. scene.Outline.Levels.Where(static level => level is { IsAside: false, Depth: 0 })];
        for (int i = 2; i < levels.Count; i++)
        {
            Level given = levels[i - 2], used = levels[i - 1], rest = levels[i];
            if (given.Sentence == rest.Sentence && given.Amount.Unit == rest.Amount.Unit && used.Amount.Unit == rest.Amount.Unit && IsRest(rest, used))
            {
                bool goesOn = i + 1 < levels.Count && levels[i + 1].Sentence == rest.Sentence;
                Write(scene, given.Parent ?? given, used, rest, isSure: !goesOn && given.Parent is null && IsGiven(given) && !AreApart(scene.Outline, given, used));
            }
        }
    }

    /// <summary>剩余, 尚未拨付: what remains of something, and so no part of what was used.</summary>
    public static bool SaysWhatRemains(Topic topic) => Array.Exists(Remaining, word => topic.Text.StartsWith(word, StringComparison.Ordinal));

    /// <summary>下达资金100万元，已拨付80万元，拨付率80%: what the amount right before was used of; null where the words leave it open.</summary>
    public static Level? GivenBefore(NarrativeScene scene, Level used)
    {
        bool isUsed = used.Topic.Text.StartsWith('已') && (used.Topic.Holds(Used) || used.Topic.Holds(Spent));
        return isUsed && used.Index > 0 && scene.Outline.Elements[used.Index - 1] is Level { IsAside: false } given && given.Sentence == used.Sentence && given.Depth == used.Depth && given.Parent is null && IsGiven(given)
            ? given
            : null;
    }

    /// <summary>甲事业100万元；下达乙区80万元；结余20万元: three parts of an amount that is told elsewhere, with a semicolon between them.</summary>
    private static bool AreApart(Outline outline, Level given, Level used) =>
        outline.Elements.GetRange(given.Index, used.Index - given.Index).Exists(static element => element is Break { Kind: BreakKind.Clauses });

    private static bool IsRest(Level rest, Level used)
    {
        bool isSaid = SaysWhatRemains(rest.Topic);
        bool isLeft = rest.Topic.Text.StartsWith("结余", StringComparison.Ordinal);
        return (isSaid || isLeft) && !rest.Amount.IsZero && (used.Topic.Holds(Used) || (isSaid && (used.Topic.Holds(Spent) || used.Basis.IsActual())));
    }

    /// <summary>Another thing that was used, or remains, is not what both come from.</summary>
    private static bool IsGiven(Level given) => !given.IsAbout && !given.Topic.IsGeneric && !given.Topic.Holds(Used) && !given.Topic.Holds(Spent) && !given.Topic.Holds(Remaining) && !given.Topic.Holds(["结余", "结转"]);

    private static void Write(NarrativeScene scene, Level given, Level used, Level rest, bool isSure)
    {
        Judgement judgement = AmountJudge.Sum(given.Amount, [used.Amount, rest.Amount]);
        bool isExact = !used.IsAbout && !rest.IsAbout && isSure;
        if (judgement.Holds || isExact)
        {
            SumRecognizer.WriteSum(scene, given, [used, rest], judgement, new ListOpener { Start = given.Start, End = rest.End, Situation = rest.Situation });
        }
    }
}
