using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Judging;

/// <summary>Checks stated amounts and relations: sums, changes, 持平, 大于.</summary>
internal static class AmountJudge
{
    /// <summary>合计: the total against the sum of its parts, recomputed in the unit of the total.</summary>
    public static Judgement Sum(PublishedAmount total, List<PublishedAmount> parts)
    {
        Fineness fineness = Fineness.Of(total);
        foreach (PublishedAmount part in parts)
        {
            fineness = fineness.With(part);
        }

        decimal sum = 0;
        AmountRange range = AmountRange.Exact(0);
        foreach (PublishedAmount part in parts)
        {
            sum += part.InYuan;
            range += fineness.RangeOf(part);
        }

        return Judge(total, sum, range, fineness);
    }

    /// <summary>Whether a sum, in yuan, rounds to the printed total.</summary>
    public static bool IsExactSum(PublishedAmount total, decimal yuan) => RoundsTo(total, yuan);

    /// <summary>增减额: the stated change against current minus prior.</summary>
    public static Judgement Change(PublishedAmount prior, PublishedAmount current, PublishedAmount stated, Fineness? printing = null)
    {
        Fineness fineness = printing ?? Fineness.Of(prior, current, stated);
        return Judge(stated, current.InYuan - prior.InYuan, fineness.RangeOf(current) - fineness.RangeOf(prior), fineness);
    }

    /// <summary>持平: no difference; about the same (基本持平) is not measured.</summary>
    public static Judgement Flat(PublishedAmount prior, PublishedAmount current, bool isAbout)
    {
        Judgement exact = Compare(prior, current, 0);
        return isAbout ? exact.WithDoubt() : exact;
    }

    /// <summary>
    /// 大于, 小于, 等于 (1, −1, 0): the actual amount against the budget. Equal as printed, though one is said to be larger, can be
    /// true below the last printed place; it is remarked, not accused.
    /// </summary>
    public static Judgement Compare(PublishedAmount budget, PublishedAmount actual, int sign)
    {
        Fineness fineness = Fineness.Of(budget, actual);
        decimal difference = (actual.InYuan - budget.InYuan) / actual.Unit.YuanPerUnit();
        bool isPossible = fineness.RangeOf(budget).Meets(fineness.RangeOf(actual));
        return new Judgement(
            Math.Sign(difference) == sign ? StatementVerdict.Exact
            : isPossible ? (difference == 0 ? StatementVerdict.Nudged : StatementVerdict.WithinRounding)
            : StatementVerdict.Mismatch,
            difference);
    }

    private static Judgement Judge(PublishedAmount stated, decimal yuan, AmountRange range, Fineness fineness)
    {
        decimal unit = stated.Unit.YuanPerUnit();
        decimal recomputed = yuan / unit;
        StatementVerdict verdict =
            RoundsTo(stated, yuan) ? StatementVerdict.Exact
            : range.Meets(fineness.RangeOf(stated)) ? StatementVerdict.WithinRounding
            : Math.Abs(yuan - stated.InYuan) < stated.Precision.UnitInYuan ? StatementVerdict.Nudged
            : StatementVerdict.Mismatch;
        return new Judgement(verdict, recomputed);
    }

    private static bool RoundsTo(PublishedAmount stated, decimal yuan)
    {
        decimal step = stated.Precision.UnitInYuan;
        if (Math.Abs(yuan - stated.InYuan) > step) return false;
        return Math.Round(yuan / step, MidpointRounding.AwayFromZero) * step == stated.InYuan;
    }
}
