using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>公务用车购置及运行费A（购置费B，运行费C）: the bracket right behind an amount holds all the parts that the forms give it, and no word.</summary>
internal static class BracketSums
{
    private const int MostParts = 4;

    public static void Recognize(NarrativeScene scene)
    {
        foreach (List<Level> run in AmountRuns.OfSentences(scene.Outline.Levels))
        {
            bool isShort = run is [{ Depth: > 0 }, _, ..] && run.Count <= MostParts;
            if (isShort && TotalBefore(scene, run) is { } total && HasFixedParts(total.Topic) && KnownPartitions.IsComplete(total.Topic, run) && IsClosed(scene.Outline, run[^1]))
            {
                Write(scene, total, run);
            }
        }
    }

    /// <summary>The amount that the bracket begins behind; none where a list was opened in between, which is read as one.</summary>
    private static Level? TotalBefore(NarrativeScene scene, List<Level> run)
    {
        const int LongestGap = 2;
        bool isFirst = run[0].Index > 0 && scene.Outline.Elements[run[0].Index - 1] is Level;
        return isFirst && scene.Outline.Elements[run[0].Index - 1] is Level total && total.Depth == run[0].Depth - 1 && run[0].Start - total.End is > 0 and <= LongestGap && !total.IsAside ? total : null;
    }

    private static bool HasFixedParts(Topic total) => KnownTopics.IsKey(total.Key) || total.Text.Contains("基本支出", StringComparison.Ordinal);

    /// <summary>The text is not cut off inside the bracket.</summary>
    private static bool IsClosed(Outline outline, Level last)
    {
        for (int i = last.Index + 1; i < outline.Elements.Count && outline.Elements[i].Sentence == last.Sentence; i++)
        {
            if (outline.Elements[i] is Break { Kind: BreakKind.Bracket })
            {
                return true;
            }
        }

        return false;
    }

    private static void Write(NarrativeScene scene, Level total, List<Level> parts)
    {
        Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count));
        bool isOpen = total.IsAbout || parts.Exists(static part => part.IsAbout) || OpenEnds.IsBehind(scene.Outline.Text, parts[^1]);
        ListOpener opener = new() { Start = parts[0].Start, End = parts[^1].End, Situation = parts[0].Situation };
        SumRecognizer.WriteSum(scene, total, parts, isOpen ? judgement.WithDoubt() : judgement, opener);
    }
}
