using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Judging;

/// <summary>Checks stated percentages: shares, growth rates, completion rates.</summary>
internal static class RateJudge
{
    /// <summary>占比: part in per cent of whole.</summary>
    public static Judgement Share(PublishedAmount part, PublishedAmount whole, PublishedPercentage stated) => Share([part], whole, stated);

    /// <summary>占比 of several parts together.</summary>
    public static Judgement Share(IReadOnlyList<PublishedAmount> parts, PublishedAmount whole, PublishedPercentage stated)
    {
        Fineness fineness = Fineness.Of([.. parts, whole]);
        AmountRange range = AmountRange.Exact(0);
        decimal sum = 0;
        foreach (PublishedAmount part in parts)
        {
            range += fineness.RangeOf(part);
            sum += part.InYuan;
        }

        return whole.InYuan <= 0 ? Judgement.Uncheckable : Judge(Percent(sum, whole.InYuan), () => RatioRange.Quotient(range, fineness.RangeOf(whole)), stated);
    }

    /// <summary>Whether the share, rounded, is the stated one: the quick question for the many wholes that are only guessed.</summary>
    public static bool IsExactShare(PublishedAmount part, PublishedAmount whole, PublishedPercentage stated) =>
        whole.Sign > 0 && decimal.Round(Percent(part.InYuan, whole.InYuan), stated.Decimals, MidpointRounding.AwayFromZero) == stated.Value;

    /// <summary>完成率: actual in per cent of the budget.</summary>
    public static Judgement Completion(PublishedAmount actual, PublishedAmount budget, PublishedPercentage stated)
    {
        Fineness fineness = Fineness.Of(actual, budget);
        return budget.IsZero
            ? ZeroBase(actual.IsZero && stated.IsZero)
            : budget.Sign < 0
            ? Judgement.Uncheckable
            : Judge(Percent(actual.InYuan, budget.InYuan), () => RatioRange.Quotient(fineness.RangeOf(actual), fineness.RangeOf(budget)), stated);
    }

    /// <summary>完成率 where the text gives the excess over the budget in place of the budget.</summary>
    public static Judgement CompletionFromExcess(PublishedAmount actual, PublishedAmount excess, PublishedPercentage stated)
    {
        Fineness fineness = Fineness.Of(actual, excess);
        decimal budget = actual.InYuan - excess.InYuan;
        return budget <= 0
            ? Judgement.Uncheckable
            : Judge(
                Percent(actual.InYuan, budget),
                () => RatioRange.GrowthFromChange(fineness.RangeOf(actual), fineness.RangeOf(excess)) is { } growth
                    ? RatioRange.Between(growth.Low + 1, growth.High + 1, growth.LowIsClosed, growth.HighIsClosed)
                    : null,
                stated);
    }

    /// <summary>增长率 from the current amount and the signed change; the base is their difference.</summary>
    public static Judgement GrowthFromChange(PublishedAmount current, PublishedAmount change, PublishedPercentage stated, Fineness? printing = null)
    {
        Fineness fineness = printing ?? Fineness.Of(current, change);
        decimal prior = current.InYuan - change.InYuan;
        return prior == 0
            ? ZeroBase(change.IsZero && stated.IsZero)
            : prior < 0
            ? Judgement.Uncheckable
            : Judge(Percent(change.InYuan, prior), () => RatioRange.GrowthFromChange(fineness.RangeOf(current), fineness.RangeOf(change)), stated);
    }

    /// <summary>增长率 from the prior and the current amount.</summary>
    public static Judgement GrowthFromPrior(PublishedAmount prior, PublishedAmount current, PublishedPercentage stated)
    {
        Fineness fineness = Fineness.Of(prior, current);
        return prior.IsZero
            ? ZeroBase(current.IsZero && stated.IsZero)
            : prior.Sign < 0
            ? Judgement.Uncheckable
            : Judge(
                Percent(current.InYuan - prior.InYuan, prior.InYuan),
                () => RatioRange.GrowthFromPrior(fineness.RangeOf(prior), fineness.RangeOf(current)),
                stated);
    }

    /// <summary>增长率 from the prior amount and the signed change.</summary>
    public static Judgement GrowthOfPrior(PublishedAmount prior, PublishedAmount change, PublishedPercentage stated, Fineness? printing = null)
    {
        Fineness fineness = printing ?? Fineness.Of(prior, change);
        return prior.IsZero
            ? ZeroBase(change.IsZero && stated.IsZero)
            : prior.Sign < 0
            ? Judgement.Uncheckable
            : Judge(Percent(change.InYuan, prior.InYuan), () => RatioRange.Quotient(fineness.RangeOf(change), fineness.RangeOf(prior)), stated);
    }

    /// <summary>年均增长率: the rate that leads from one amount to the other in so many years.</summary>
    public static Judgement Yearly(PublishedAmount prior, PublishedAmount current, int years, PublishedPercentage stated)
    {
        if (prior.Sign <= 0 || current.Sign <= 0 || years < 1)
        {
            return Judgement.Uncheckable;
        }

        Fineness fineness = Fineness.Of(prior, current);
        AmountRange low = fineness.RangeOf(prior), high = fineness.RangeOf(current);
        decimal Rate(decimal ratio) => ((decimal)Math.Pow((double)ratio, 1.0 / years)) - 1;
        return low.Low <= 0 || high.Low <= 0
            ? Judgement.Uncheckable
            : Judge(Rate(current.InYuan / prior.InYuan) * 100, () => RatioRange.Between(Rate(high.Low / low.High), Rate(high.High / low.Low)), stated);
    }

    /// <summary>百分点: the difference of two printed percentages.</summary>
    public static Judgement Points(PublishedPercentage prior, PublishedPercentage current, PublishedPercentage stated) =>
        Judge(current.Value - prior.Value, () => RatioRange.Between(current.Range.Low - prior.Range.High, current.Range.High - prior.Range.Low), stated);

    /// <summary>A rate in words or multiples: every rate that prints as they do is the stated one.</summary>
    public static Judgement WithUnit(Judgement judgement, PublishedPercentage stated, decimal unit)
    {
        if (judgement is not { Verdict: StatementVerdict.Mismatch or StatementVerdict.Nudged, Recomputed: { } recomputed } || unit == 0)
        {
            return judgement;
        }

        decimal distance = Math.Abs(stated.Value - recomputed);
        return judgement with
        {
            Verdict = distance <= unit / 2 ? StatementVerdict.Exact : distance < unit ? StatementVerdict.Nudged : judgement.Verdict,
        };
    }

    private static Judgement Judge(decimal recomputed, Func<RatioRange?> range, PublishedPercentage stated)
    {
        decimal unit = stated.UnitAsRatio * 100;
        if (decimal.Round(recomputed, stated.Decimals, MidpointRounding.AwayFromZero) == stated.Value)
        {
            return new Judgement(StatementVerdict.Exact, recomputed);
        }

        // without a range the base may be zero or less: the printed figures are too coarse to prove anything
        bool isPossible = TryRange(range) is not { } possible || possible.Meets(stated.Range);
        return new Judgement(
            isPossible ? StatementVerdict.WithinRounding
            : Math.Abs(stated.Value - recomputed) < unit ? StatementVerdict.Nudged
            : StatementVerdict.Mismatch,
            recomputed);
    }

    private static RatioRange? TryRange(Func<RatioRange?> range)
    {
        try
        {
            return range();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Judgement ZeroBase(bool saysNothing) =>
        new(saysNothing ? StatementVerdict.Uncheckable : StatementVerdict.ZeroBase, null);

    private static decimal Percent(decimal part, decimal whole) => part / whole * 100;
}
