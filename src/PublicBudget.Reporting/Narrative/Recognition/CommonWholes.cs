using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// The one amount that the shares of a list are taken of, where their own words leave it open: the parts add up to it and most of the shares are those of it, or all but one are and
/// the list says that it leaves nothing out, since its shares add up to 100%.
/// </summary>
internal static class CommonWholes
{
    /// <summary>A longer list is no list of one total any more.</summary>
    public const int MostParts = 60;

    /// <summary>How many amounts before the first part are tried as the total.</summary>
    private const int Reach = 24;

    private const int LeastOfAllButOne = 3;

    /// <summary>Whether a share can be one of such a list: it prints no whole, and its part is certain.</summary>
    public static bool MayBeOfList(ShareReading reading) => reading is { Claim: { WholeAmount: null, IsDoubtful: false }, Target.IsCertain: true };

    /// <summary>Gives those shares of a list that found no whole the one of all of them.</summary>
    public static void Confirm(List<ShareReading> readings, List<int> list, NarrativeScene scene)
    {
        bool mayBeOpen = list.Count is > 1 and <= MostParts && list.Exists(at => IsOpen(readings[at]));
        if (!mayBeOpen || WholeOf(list.ConvertAll(at => readings[at]), scene) is not { } whole) return;
        foreach (int at in list)
        {
            if (IsOpen(readings[at])) readings[at] = readings[at] with { Whole = whole, Judgement = JudgementOf(readings[at], whole) };
        }
    }

    private static bool IsOpen(ShareReading reading) => reading.Judgement.Verdict == StatementVerdict.Uncheckable;

    private static Judgement JudgementOf(ShareReading reading, Level whole) => RateJudge.Share(reading.Part!.Amount, whole.Amount, reading.Rate.Percentage);

    private static Level? WholeOf(List<ShareReading> list, NarrativeScene scene)
    {
        decimal sum = 0;
        foreach (ShareReading reading in list) sum += reading.Part!.Amount.InYuan;
        bool areAll = ShareOfAll(list);
        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(list[0].Part!.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach; i--)
        {
            bool isWhole = !levels[i].IsAside && (AmountJudge.IsExactSum(levels[i].Amount, sum) ? FitsMost(list, levels[i]) : areAll && FitsAllButOne(list, levels[i]));
            if (isWhole) return levels[i];
        }

        return null;
    }

    /// <summary>Most of the shares are those of the whole; of two parts that make it up, one to the last digit.</summary>
    private static bool FitsMost(List<ShareReading> list, Level whole)
    {
        int fitting = 0;
        foreach (ShareReading reading in list) fitting += JudgementOf(reading, whole).Holds ? 1 : 0;
        return fitting * 2 > list.Count || (list.Count == 2 && list.TrueForAll(static reading => reading.Rate.Percentage.Decimals > 0) && FitsAllButOne(list, whole));
    }

    private static bool FitsAllButOne(List<ShareReading> list, Level whole)
    {
        int fitting = 0;
        foreach (ShareReading reading in list) fitting += RateJudge.IsExactShare(reading.Part!.Amount, whole.Amount, reading.Rate.Percentage) ? 1 : 0;
        return fitting == list.Count - 1;
    }

    /// <summary>The shares add up to 100%, as far as they are rounded.</summary>
    private static bool ShareOfAll(List<ShareReading> list)
    {
        decimal sum = 0, allowed = 0;
        foreach (ShareReading reading in list)
        {
            if (reading.Rate.Percentage.Decimals == 0) return false;
            sum += reading.Rate.Percentage.Value;
            allowed += reading.Rate.Percentage.UnitAsRatio * 50;
        }

        return list.Count >= LeastOfAllButOne && Math.Abs(sum - 100) <= allowed;
    }
}
