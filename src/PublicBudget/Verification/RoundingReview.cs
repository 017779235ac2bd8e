using System.Globalization;

namespace PublicBudget.Verification;

/// <summary>
/// Tells from the sums how a document was rounded. If every figure had been rounded by itself, a sum of n figures would differ
/// from its printed total unless the n rounding errors add up to less than half a unit (Irwin–Hall); many sums that all
/// hold exactly are then improbable.
/// </summary>
internal static class RoundingReview
{
    /// <summary>Below this probability the sums were not rounded one by one.</summary>
    private const double Improbable = 0.05;

    // Exact where the alternating sum is stable; beyond, the sum is as good as normal with variance n/12.
    private const int MostExact = 16;
    private static readonly double[] ByTerms = [.. Enumerable.Range(0, MostExact + 1).Select(IrwinHall)];

    public static void Report(RuleContext context)
    {
        (RoundingPolicy policy, int sums, int rounded, double probability) = Judge(context.Sheet.Index, context.Log);
        if (sums > 0) context.Note(() => Describe(policy, sums, rounded, probability));
    }

    private static Remark Describe(RoundingPolicy policy, int sums, int rounded, double probability)
    {
        (string chinese, string english) = policy switch
        {
            RoundingPolicy.RoundedAfterSumming => ("先汇总后取整", "the exact amounts were added and every figure rounded by itself"),
            RoundingPolicy.RoundedBeforeSumming => ("先取整后汇总", "the figures were most likely rounded first and added afterwards"),
            _ => ("不足以判断取整方式", "too few to tell how the document was rounded"),
        };
        string percent = (probability * 100).ToString("0.##", CultureInfo.InvariantCulture);
        return Remarks.About(
            $"{sums}个多项求和中{sums - rounded}个完全一致、{rounded}个在取整误差范围内（若逐项取整，全部一致的概率为{percent}%）：{chinese}",
            $"{sums} sums of several terms: {sums - rounded} exact, {rounded} within rounding (all exact by chance: {percent} %); {english}",
            [new("sums", sums.ToString(CultureInfo.InvariantCulture)), new("withinRounding", rounded.ToString(CultureInfo.InvariantCulture))]);
    }

    /// <summary>The policy, the number of different sums, how many of them hold within rounding only, and how probable it is that all hold exactly.</summary>
    public static (RoundingPolicy Policy, int Sums, int Rounded, double Probability) Judge(Facts.SheetIndex index, CheckLog log)
    {
        var known = new HashSet<int>();
        int rounded = 0;
        double probability = 1;
        foreach (ref readonly CheckData check in log.Checks)
        {
            if (check.Relation is not (Relation.Sum or Relation.ColumnSum or Relation.ParentSum) || !check.Verdict.Holds()) continue;
            (int terms, int pattern) = TermsOf(index, log.OperandsOf(in check));

            // The same figures added up in two tables say nothing new.
            if (terms < 2 || !known.Add(pattern)) continue;
            probability *= ProbabilityOfExact(terms);
            if (check.Verdict == Verdict.WithinRounding) rounded++;
        }

        RoundingPolicy policy = rounded > 0 ? RoundingPolicy.RoundedAfterSumming
            : known.Count > 0 && probability < Improbable ? RoundingPolicy.RoundedBeforeSumming
            : RoundingPolicy.Unknown;
        return (policy, known.Count, rounded, probability);
    }

    private static (int Terms, int Pattern) TermsOf(Facts.SheetIndex index, ReadOnlySpan<Operand> operands)
    {
        int terms = 0;
        var pattern = new HashCode();
        for (int i = 1; i < operands.Length; i++)
        {
            decimal value = index.Entries[operands[i].Entry].Value;
            if (value == 0) continue;
            terms++;
            pattern.Add(value);
        }

        return (terms, pattern.ToHashCode());
    }

    /// <summary>The probability that n independent rounding errors, uniform in ±½, add up to less than ½.</summary>
    public static double ProbabilityOfExact(int terms)
        => terms <= MostExact ? ByTerms[terms] : 2 * NormalBelow(0.5 / Math.Sqrt(terms / 12.0)) - 1;

    private static double IrwinHall(int terms) => IrwinHallBelow((terms + 1) / 2.0, terms) - IrwinHallBelow((terms - 1) / 2.0, terms);

    private static double IrwinHallBelow(double x, int n)
    {
        double sum = 0, binomial = 1, factorial = 1;
        for (int k = 1; k <= n; k++) factorial *= k;
        for (int k = 0; k <= (int)Math.Floor(x) && k <= n; k++)
        {
            sum += (k % 2 == 0 ? 1 : -1) * binomial * Math.Pow(x - k, n);
            binomial = binomial * (n - k) / (k + 1);
        }

        return sum / factorial;
    }

    // Of small z, which is all that is asked for: the first terms of the series of the normal distribution.
    private static double NormalBelow(double z)
        => 0.5 + ((z - (z * z * z / 6) + (z * z * z * z * z / 40)) / Math.Sqrt(2 * Math.PI));
}
