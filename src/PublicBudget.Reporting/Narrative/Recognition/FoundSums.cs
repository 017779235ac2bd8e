using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Sums that no word opens: the amounts of a sentence or of a numbered list that add up exactly to an amount near them
/// (税收收入…；非税收入… behind a total of revenue), or to one at their end (…合计8万元). Only what adds up is a sum; nothing is
/// concluded from what does not.
/// </summary>
internal static class FoundSums
{
    private const int MostParts = 60;

    private const int Reach = 24;

    public static void Recognize(NarrativeScene scene)
    {
        HashSet<Level> taken = [];
        foreach (PartList list in scene.Lists)
        {
            if (list.IsClosed && list.Members.Count > 1)
            {
                taken.UnionWith(list.Members);
            }
        }

        foreach (List<Level> run in AmountRuns.OfSentences(scene.Outline.Levels))
        {
            Find(scene, run, taken);
        }

        foreach (List<Level> run in AmountRuns.OfClauses(scene.Outline.Elements))
        {
            FindAround(scene, run, taken, isBehind: false);
        }

        foreach (List<Level> run in AmountRuns.OfLines(scene.Outline.Elements))
        {
            // the line of the total may be like those of its parts
            FindAround(scene, run, taken, isBehind: true);
            FindAround(scene, run[1..], taken, isBehind: true);
        }

        foreach (List<Level> run in AmountRuns.OfNumbers(scene.Outline.Elements))
        {
            FindAround(scene, run, taken, isBehind: true);
        }
    }

    private static void Find(NarrativeScene scene, List<Level> run, HashSet<Level> taken)
    {
        if (run.Count is < 2 or > MostParts)
        {
            return;
        }

        for (int first = 0; first <= 1; first++)
        {
            List<Level> parts = first == 0 ? run : run[first..];
            if (IsFree(parts, taken) && FindTotal(scene, parts, isBehind: false) is { } total)
            {
                Write(scene, total, parts, taken);
                return;
            }
        }

        FindAcross(scene, run, taken);

        Level last = run[^1];
        bool isTotal = last.Topic.Text.AsSpan().IndexOfAny("计总共") >= 0;
        for (int first = 0; isTotal && first <= 1 && run.Count - first > 2; first++)
        {
            List<Level> parts = run[first..^1];
            if (IsFree(parts, taken) && AddsUp(last, parts))
            {
                Write(scene, last, parts, taken);
                return;
            }
        }
    }

    /// <summary>
    /// …上年结转A元；小学B元，初中C元: the last amounts of a sentence, of which a list before has some, are an amount before it. Only so many digits that no
    /// chance brings them about prove it.
    /// </summary>
    private static void FindAcross(NarrativeScene scene, List<Level> run, HashSet<Level> taken)
    {
        const int LeastParts = 3, LeastDigits = 7;
        for (int first = 1; first <= run.Count - LeastParts; first++)
        {
            List<Level> parts = run[first..];
            bool isPartlyTaken = taken.Contains(parts[0]) && !taken.Contains(parts[^1]) && !taken.Contains(parts[^2]);
            if (isPartlyTaken && FindTotal(scene, parts, isBehind: false) is { } total && CountDigits(total) >= LeastDigits && !parts.Exists(static part => part.Amount.IsZero))
            {
                Write(scene, total, parts, taken);
                return;
            }
        }
    }

    private static int CountDigits(Level level) => (int)Math.Floor(Math.Log10((double)Math.Max(1, level.Amount.InYuan / level.Amount.Precision.UnitInYuan))) + 1;

    private static void FindAround(NarrativeScene scene, List<Level> run, HashSet<Level> taken, bool isBehind)
    {
        if (run.Count <= MostParts && IsFree(run, taken) && FindTotal(scene, run, isBehind) is { } total)
        {
            Write(scene, total, run, taken);
        }
    }

    private static bool IsFree(List<Level> parts, HashSet<Level> taken) => parts.Count > 1 && !parts.Exists(taken.Contains);

    private static Level? FindTotal(NarrativeScene scene, List<Level> parts, bool isBehind)
    {
        if (SumOf(parts) is not { } sum) return null;
        List<Level> levels = scene.Outline.Levels;
        int before = scene.Topics.FirstLevelFrom(parts[0].Index) - 1;
        for (int i = before; i >= 0 && before - i < Reach; i--)
        {
            if (CanBeTotal(levels[i], parts[0], sum))
            {
                return levels[i];
            }
        }

        int behind = scene.Topics.FirstLevelFrom(parts[^1].Index) + 1;
        for (int i = behind; isBehind && i < levels.Count && i - behind < Reach; i++)
        {
            if (CanBeTotal(levels[i], parts[0], sum))
            {
                return levels[i];
            }
        }

        return null;
    }

    private static bool CanBeTotal(Level level, Level part, decimal sum) =>
        !level.IsAside && !level.Amount.IsZero && AmountJudge.IsExactSum(level.Amount, sum) && TopicIndex.AgreesInYear(level, part.AnyYear);

    private static bool AddsUp(Level total, List<Level> parts) => SumOf(parts) is { } sum && AmountJudge.IsExactSum(total.Amount, sum);

    /// <summary>The sum of the parts in yuan; null where fewer than two of them are more than nothing, so that any total would do.</summary>
    private static decimal? SumOf(List<Level> parts)
    {
        int positive = 0;
        decimal sum = 0;
        foreach (Level part in parts)
        {
            positive += part.Amount.Sign > 0 ? 1 : 0;
            sum += part.Amount.InYuan;
        }

        return positive > 1 ? sum : null;
    }

    private static void Write(NarrativeScene scene, Level total, List<Level> parts, HashSet<Level> taken)
    {
        taken.UnionWith(parts);
        foreach (Level part in parts)
        {
            part.Parent ??= part == total ? null : total;
        }

        ListOpener opener = new() { Start = parts[0].Start, End = parts[^1].End, Situation = parts[0].Situation };
        Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count));
        SumRecognizer.WriteSum(scene, total, parts, judgement, opener);
        PartList found = new() { Opener = opener, Total = total, IsClosed = true };
        found.Members.AddRange(parts);
        scene.Found.Add(found);
    }
}
