using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>债务余额A，其中，一般债务B，专项债务C；政府债券D，非政府债券形式的债务E: behind a list, the same total divided again into all the parts of another kind.</summary>
internal static class SecondDivisions
{
    public static void Recognize(NarrativeScene scene)
    {
        foreach (PartList list in scene.Lists)
        {
            if (list is { Total: { } total, Members: [_, .., { } last] } && Behind(scene.Outline.Elements, last) is { Count: > 1 } parts && KnownPartitions.MeasureComplete(total.Topic, parts) == parts.Count)
            {
                Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count));
                bool isSure = !total.IsAbout && !parts.Exists(static part => part.IsAbout) && !OpenEnds.IsBehind(scene.Outline.Text, parts[^1]) && total.Sentence >= last.Sentence - 1;
                SumRecognizer.WriteSum(scene, total, parts, isSure ? judgement : judgement.WithDoubt(), new ListOpener { Start = parts[0].Start, End = parts[^1].End, Situation = parts[0].Situation });
            }
        }
    }

    /// <summary>All amounts of the sentence behind a semicolon right behind the list; none where the list goes on before it.</summary>
    private static List<Level> Behind(List<Element> elements, Level last)
    {
        List<Level> parts = [];
        bool isBehind = false;
        for (int i = last.Index + 1; i < elements.Count && elements[i].Sentence == last.Sentence && elements[i].Depth == last.Depth; i++)
        {
            switch (elements[i])
            {
                case Break { Kind: BreakKind.Clauses }:
                    isBehind = true;
                    break;
                case Level { IsAside: false } level when isBehind:
                    parts.Add(level);
                    break;
                case Level or ListOpener:
                    return [];
            }
        }

        return parts;
    }
}
