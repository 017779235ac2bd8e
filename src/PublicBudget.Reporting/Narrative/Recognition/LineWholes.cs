using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 1.教育支出A，占70%；2.卫生支出B，占20%；3.住房支出C，占10%, all in one sentence or each in a line of its own: where the amounts add up to one before them, and
/// most of the shares are those of it, all of them are taken of it.
/// </summary>
internal static class LineWholes
{
    private const int MostParts = 60;

    /// <summary>How many amounts before the first part are tried as the total.</summary>
    private const int Reach = 24;

    /// <summary>Gives the shares of such lines that found no whole the total of the lines.</summary>
    public static void Confirm(List<ShareReading> readings, NarrativeScene scene)
    {
        for (int first = 0, end; first < readings.Count; first = end)
        {
            end = EndOf(readings, first);
            bool mayBeOpen = end - first is > 1 and <= MostParts && readings.FindIndex(first, end - first, IsOpen) >= 0;
            if (mayBeOpen && WholeOf(readings.GetRange(first, end - first), scene) is { } whole) Confirm(readings, first, end, whole);
        }
    }

    private static void Confirm(List<ShareReading> readings, int first, int end, Level whole)
    {
        for (int i = first; i < end; i++)
        {
            if (IsOpen(readings[i])) readings[i] = readings[i] with { Whole = whole, Judgement = JudgementOf(readings[i], whole) };
        }
    }

    // The shares of one sentence, else those of lines that have one each.
    private static int EndOf(List<ShareReading> readings, int first)
    {
        bool isSentence = AreOfOneSentence(readings, first);
        int end = first + 1;
        while (end < readings.Count && Follows(readings[end - 1], readings[end]) && AreOfOneSentence(readings, end - 1) == isSentence && (isSentence || !AreOfOneSentence(readings, end))) end++;
        return end;
    }

    private static bool AreOfOneSentence(List<ShareReading> readings, int at) => at + 1 < readings.Count && readings[at].Claim.Sentence == readings[at + 1].Claim.Sentence;

    private static bool Follows(ShareReading before, ShareReading reading) => MayBeOfLine(before) && MayBeOfLine(reading) && reading.Claim.Paragraph - before.Claim.Paragraph <= 1;

    private static bool MayBeOfLine(ShareReading reading) => reading is { Claim: { NamesWhole: false, WholeAmount: null, IsDoubtful: false }, Target.IsCertain: true };

    private static bool IsOpen(ShareReading reading) => MayBeOfLine(reading) && reading.Judgement.Verdict == StatementVerdict.Uncheckable;

    private static Judgement JudgementOf(ShareReading reading, Level whole) => RateJudge.Share(reading.Part!.Amount, whole.Amount, reading.Rate.Percentage);

    private static Level? WholeOf(List<ShareReading> lines, NarrativeScene scene)
    {
        decimal sum = 0;
        foreach (ShareReading line in lines) sum += line.Part!.Amount.InYuan;
        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(lines[0].Part!.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach; i--)
        {
            if (!levels[i].IsAside && AmountJudge.IsExactSum(levels[i].Amount, sum) && FitsMost(lines, levels[i])) return levels[i];
        }

        return null;
    }

    private static bool FitsMost(List<ShareReading> lines, Level whole)
    {
        int fitting = 0;
        foreach (ShareReading line in lines) fitting += JudgementOf(line, whole).Holds ? 1 : 0;
        return fitting * 2 > lines.Count;
    }
}
