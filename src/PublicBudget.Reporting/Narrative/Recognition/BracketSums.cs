using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>公务用车购置及运行费A（购置费B，运行费C）: the bracket right behind an amount holds all the parts that the forms give it, and no word.</summary>
internal static class BracketSums
{
    private const int MostParts = 4;

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 1; i < levels.Count; i++)
        {
            if (levels[i].Depth > 0 && TotalBefore(scene.Outline, levels[i]) is { } total && HasFixedParts(total.Topic))
            {
                List<Level> parts = PartsFrom(levels, i);
                if (parts.Count is > 1 and <= MostParts && KnownPartitions.IsComplete(total.Topic, parts) && IsClosed(scene.Outline, parts[^1]))
                {
                    Write(scene, total, parts);
                }
            }
        }
    }

    /// <summary>The amount that the bracket begins behind; none where a list was opened in between, which is read as one.</summary>
    private static Level? TotalBefore(Outline outline, Level first)
    {
        const int LongestGap = 2;
        return first.Index > 0 && outline.Elements[first.Index - 1] is Level { IsAside: false } total && total.Depth == first.Depth - 1 && first.Start - total.End is > 0 and <= LongestGap ? total : null;
    }

    /// <summary>The amounts of the bracket; one more than can be parts says that there are too many.</summary>
    private static List<Level> PartsFrom(List<Level> levels, int index)
    {
        List<Level> parts = [];
        for (int i = index; i < levels.Count && parts.Count <= MostParts && levels[i].Sentence == levels[index].Sentence && levels[i].Depth == levels[index].Depth; i++)
        {
            parts.Add(levels[i]);
        }

        return parts;
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
