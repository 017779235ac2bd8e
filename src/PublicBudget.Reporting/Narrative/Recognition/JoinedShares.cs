using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>经营收入16万元，附属单位上缴收入3万元，两项合计占0.1%: the share of several amounts together, the last ones of the sentence.</summary>
internal static class JoinedShares
{
    private static readonly (string Word, int Count)[] Joined =
        [("两项", 2), ("二项", 2), ("两者", 2), ("二者", 2), ("三项", 3), ("三者", 3), ("四项", 4), ("四者", 4), ("五项", 5)];

    private static readonly string[] Together = ["合计", "共计", "总计", "合共"];

    /// <summary>四项支出分别为A、B、C、D，合计占…: as many as the list before it has, which nothing parts from the claim.</summary>
    private static int CountOfGroup(ShareClaim claim) =>
        claim.Context.Focus is { Group: { Count: > 1 } group } focus && focus == group[^1] && focus.Sentence == claim.Sentence ? group.Count : 0;

    /// <summary>Whether the claim speaks of several amounts; its statement is written then.</summary>
    public static bool TryWrite(NarrativeScene scene, ShareClaim claim)
    {
        string subject = claim.Context.Subject.Text;
        bool isOfAll = claim.Context.Subject.IsGeneric && Array.Exists(Together, word => subject.StartsWith(word, StringComparison.Ordinal));
        int count = isOfAll ? CountOfGroup(claim) : Array.Find(Joined, joined => subject.StartsWith(joined.Word, StringComparison.Ordinal)).Count;
        if (count == 0 || claim.Rates.Count != 1)
        {
            return false;
        }

        List<Level> parts = isOfAll ? claim.Context.Focus!.Group! : LastOfSentence(scene, claim, count);
        StatementWriter writer = scene.Writer;
        List<StatementOperand> operands = [.. parts.Select(part => writer.Operand(OperandRole.Part, part))];
        Judgement judgement = Judgement.Uncheckable;
        if (parts.Count == count && WholeOf(claim, parts) is { } whole)
        {
            operands.Add(writer.Operand(OperandRole.Whole, whole));
            judgement = RateJudge.Share(PartLists.AmountsOf(parts, parts.Count), whole.Amount, claim.Rates[0].Percentage);
            judgement = claim.IsDoubtful || parts.Exists(static part => part.IsAbout) ? judgement.WithDoubt() : judgement;
        }

        writer.Add(StatementKind.Share, judgement, writer.Stated(claim.Rates[0]), operands, claim, StatementWriter.SubjectOf(null, claim));
        return true;
    }

    private static Figure? WholeOf(ShareClaim claim, List<Level> parts) =>
        claim.WholeAmount ?? (parts[0].Parent is { } total && parts.TrueForAll(part => part.Parent == total) && (claim.Whole.IsGeneric || total.Topic.Means(claim.Whole)) ? new Figure(total.Amount, total.NumberStart, total.End, total.Situation) : null);

    private static List<Level> LastOfSentence(NarrativeScene scene, ShareClaim claim, int count)
    {
        List<Level> levels = scene.Outline.Levels, found = [];
        for (int i = scene.Topics.FirstLevelFrom(claim.Index) - 1; i >= 0 && found.Count < count && levels[i].Sentence == claim.Sentence; i--)
        {
            if (!levels[i].IsAside && levels[i].Depth == claim.Depth)
            {
                found.Insert(0, levels[i]);
            }
        }

        return found;
    }
}
