using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>
/// Finds which two items of a table its changes and rates are computed from: those for which most lines hold. Only such an
/// agreement makes a line that does not hold an error.
/// </summary>
internal sealed class TableChanges(TableLines lines, MoneyUnit unit)
{
    private const int LeastHolding = 3;

    /// <summary>More amounts than this are no comparison of two figures.</summary>
    private const int MostAmounts = 10;

    /// <summary>One line of a relation: prior and current item, the stated cell, and the verdict on it.</summary>
    public readonly record struct Finding(int Line, int Prior, int Current, int Stated, Judgement Judgement);

    /// <summary>What an item of rates states of each line.</summary>
    public List<Finding> OfRates(int item) => Best(item, (prior, current, stated) => TableLines.IsCompletion(lines.ItemName(item))
        ? RateJudge.Completion(Amount(current), Amount(prior), PublishedPercentage.Of(stated))
        : RateJudge.GrowthFromPrior(Amount(prior), Amount(current), PublishedPercentage.Of(stated)));

    /// <summary>What an item of differences states of each line.</summary>
    public List<Finding> OfChanges(int item) => Best(item, (prior, current, stated) => AmountJudge.Change(Amount(prior), Amount(current), Amount(stated)));

    private PublishedAmount Amount(decimal value) => PublishedAmount.Of(value, unit);

    private List<Finding> Best(int item, Func<decimal, decimal, decimal, Judgement> judge)
    {
        List<Finding> best = [];
        int mostHolding = 0;
        if (lines.Amounts.Count > MostAmounts)
        {
            return best;
        }

        foreach (int prior in lines.Amounts)
        {
            foreach (int current in lines.Amounts)
            {
                List<Finding> findings = prior == current ? [] : Judge(item, prior, current, judge);
                int holding = findings.FindAll(static finding => finding.Judgement.Holds).Count;
                if (holding > mostHolding)
                {
                    (best, mostHolding) = (findings, holding);
                }
            }
        }

        bool agrees = mostHolding >= LeastHolding && mostHolding * 5 >= best.Count * 3;
        return agrees ? best : best.FindAll(finding => finding.Judgement.Holds && mostHolding * 2 > best.Count);
    }

    private List<Finding> Judge(int item, int prior, int current, Func<decimal, decimal, decimal, Judgement> judge)
    {
        List<Finding> findings = [];
        for (int line = 0; line < lines.LineCount; line++)
        {
            if (!lines.IsRateLine(line) && lines[line, item].Value is { } stated && lines[line, prior].Value is { } before && lines[line, current].Value is { } now)
            {
                findings.Add(new Finding(line, prior, current, item, judge(before, now, stated)));
            }
        }

        return findings;
    }
}
