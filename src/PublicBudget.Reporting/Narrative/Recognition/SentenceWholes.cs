using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 教育支出A，占70%；卫生支出B，占20%；住房支出C，占10%, with the total in a paragraph before: all the parts of the sentence add up to it, and the shares of the
/// others are those of it, so that it is what the last one is of.
/// </summary>
internal static class SentenceWholes
{
    private const int LeastParts = 3;

    private const int MostParts = 60;

    /// <summary>The readings of shares, those that named no whole with the one of their sentence.</summary>
    public static void Confirm(List<ShareReading> readings)
    {
        for (int first = 0, end; first < readings.Count; first = end)
        {
            end = first + 1;
            while (end < readings.Count && readings[end].Claim.Sentence == readings[first].Claim.Sentence)
            {
                end++;
            }

            int open = end - first is >= LeastParts and <= MostParts ? readings.FindIndex(first, end - first, IsOpen) : -1;
            if (open >= 0 && readings.FindIndex(open + 1, end - open - 1, IsOpen) < 0 && WholeOf(readings.GetRange(first, end - first), readings[open]) is { } whole)
            {
                ShareReading reading = readings[open];
                readings[open] = reading with { Whole = whole, Judgement = RateJudge.Share(reading.Part!.Amount, whole.Amount, reading.Rate.Percentage) };
            }
        }
    }

    private static bool IsOpen(ShareReading reading) => reading is { Claim: { NamesWhole: false, WholeAmount: null, IsDoubtful: false }, Judgement.Verdict: StatementVerdict.Uncheckable, Target.IsCertain: true };

    /// <summary>What the others leave of the whole is just the stated share of it, though not the amount that is printed.</summary>
    private static bool IsRest(List<ShareReading> sentence, ShareReading open, Level whole)
    {
        decimal rest = whole.Amount.InYuan;
        foreach (ShareReading reading in sentence)
        {
            rest -= reading == open ? 0 : reading.Part!.Amount.InYuan;
        }

        return sentence.Count > LeastParts && open.Rate.Percentage.Decimals > 0 && rest > 0 && AmountJudge.IsExactSum(open.Part!.Amount, rest) is false
            && decimal.Round(rest / whole.Amount.InYuan * 100, open.Rate.Percentage.Decimals, MidpointRounding.AwayFromZero) == open.Rate.Percentage.Value;
    }

    /// <summary>The one whole of all the others, if the parts make it up.</summary>
    private static Level? WholeOf(List<ShareReading> sentence, ShareReading open)
    {
        Level? whole = sentence.Find(static reading => reading.Judgement.Holds)?.Whole;
        // 0万元占0% is of any amount, of the open one too
        bool isOne = whole is not null && whole != open.Part && sentence.TrueForAll(reading => reading == open || (reading.Judgement.Holds && reading.Whole == whole));
        if (!isOne || sentence.Exists(static reading => reading.Part is null))
        {
            return null;
        }

        List<Level> parts = sentence.ConvertAll(static reading => reading.Part!);
        return AmountJudge.Sum(whole!.Amount, PartLists.AmountsOf(parts, parts.Count)).Verdict == StatementVerdict.Exact || IsRest(sentence, open, whole) ? whole : null;
    }
}
