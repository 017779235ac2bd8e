using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;
using Check = PublicBudget.Verification.Check;

namespace PublicBudget.Tests.Verification;

/// <summary>Laws of sums: what was rounded correctly is never contradicted, whatever the precision, the order and the units.</summary>
public class RandomSumTests
{
    private const int Sums = 100_000;
    private const int Fewer = 10_000;
    private static readonly FactKey Total = FactKeys.Expenditure(ThisYear);
    private static readonly FactKey[] Parts = [.. Enumerable.Range(0, 60).Select(i => Total with { Function = FunctionalCode.FromNumber(2010101 + (i * 100)) })];
    private static readonly RuleSet[] Rules = [.. Enumerable.Range(0, 61).Select(RulesOf)];

    private static readonly Gen<PublishedPrecision> GenPrecision =
        from unit in Gen.Enum<MoneyUnit>()
        from decimals in Gen.Int[0, 6]
        select new PublishedPrecision(unit, decimals);

    private static readonly Gen<(long[] Fen, PublishedPrecision[] Precisions)> GenSum =
        from count in Gen.Int[2, 60]
        from fen in Gen.Long[0, 10_000_000_000].Array[count]
        from precisions in GenPrecision.Array[count + 1]
        select (fen, precisions);

    [Fact]
    public void Sum_OfCorrectlyRoundedParts_IsNeverContradicted() => GenSum.Sample(
        sum => VerdictOf(sum.Fen, sum.Precisions).Holds(),
        iter: Sums);

    [Fact]
    public void Sum_InAnotherOrderOfItsTerms_HasTheSameVerdict() => Gen.Select(GenSum, Gen.Int[-3, 3], Gen.Int[0, 1000]).Sample((sum, shift, seed) =>
    {
        int[] order = [.. Enumerable.Range(0, sum.Fen.Length).OrderBy(i => (i * 7919L + seed) % 1009)];
        Verdict straight = VerdictOf(sum.Fen, sum.Precisions, shift);
        Verdict permuted = VerdictOf([.. order.Select(i => sum.Fen[i])], [.. order.Select(i => sum.Precisions[i]), sum.Precisions[^1]], shift);
        Assert.Equal(straight, permuted);
    }, iter: Fewer);

    [Fact]
    public void Sum_InAnotherUnitOfTheSameFineness_HasTheSameVerdict() => GenSum.Sample(sum =>
    {
        // One decimal of 万元 is a step of 1,000 yuan, and so are −3 decimals of 元.
        PublishedPrecision[] inYuan = [.. sum.Precisions.Select(InYuan)];
        Assert.Equal(VerdictOf(sum.Fen, sum.Precisions, 2), VerdictOf(sum.Fen, inYuan, 2));
    }, iter: Fewer);

    [Fact]
    public void Sum_MovedBeyondWhatIsAllowed_IsContradicted() => GenSum.Sample(sum =>
    {
        decimal allowed = sum.Precisions.Sum(precision => precision.HalfUnitInYuan);
        long units = (long)(2 * allowed / sum.Precisions[^1].UnitInYuan) + 1;
        if (units > 1_000_000) return;
        Assert.Equal(Verdict.Contradicted, VerdictOf(sum.Fen, sum.Precisions, units));
    }, iter: Fewer);

    [Theory]
    [InlineData("2940.05", "2106.66 326.72 60.99 445.69", Verdict.WithinRounding)]
    [InlineData("1367.76", "10.77 259.52 623.06 474.40", Verdict.WithinRounding)]
    [InlineData("251.26", "4.79 0 246.47", Verdict.Exact)]
    [InlineData("10.02", "3.33 3.33 3.34", Verdict.WithinRounding)]
    [InlineData("10.03", "3.33 3.33 3.34", Verdict.Contradicted)]
    [InlineData("10.5", "2.50 8.00", Verdict.Exact)]
    [InlineData("10.5", "2.50 8.06", Verdict.WithinRounding)]
    [InlineData("10.5", "2.50 8.07", Verdict.Contradicted)]
    public void Sum_OfPrintedFigures_IsJudgedByTheirRanges(string total, string parts, Verdict expected)
    {
        string[] figures = parts.Split(' ');
        FactSheetBuilder builder = FactSheet.CreateBuilder(new SheetInfo { Version = ThisYear }).Add(Total, Figure(total + "万元"));
        for (int i = 0; i < figures.Length; i++) builder.Add(Parts[i], Figure(figures[i] + "万元"));

        Assert.Equal(expected, Assert.Single(Rules[figures.Length].Verify(builder.Build()).Checks).Verdict);
    }

    [Fact]
    public void Sum_WithADifference_SaysHowMuchIsAllowedAndLeft()
    {
        FactSheet sheet = FactSheet.CreateBuilder(new SheetInfo { Version = ThisYear })
            .Add(Total, Figure("10.03万元")).Add(Parts[0], Figure("3.33万元")).Add(Parts[1], Figure("3.33万元")).Add(Parts[2], Figure("3.34万元")).Build();
        Check check = Assert.Single(Rules[3].Verify(sheet).Checks);

        Assert.Equal((100_300m, 100_000m, 300m, 200m, 100m), (check.Stated, check.Computed, check.Difference, check.Allowed, check.LeastDifference));
    }

    private static RuleSet RulesOf(int parts) => new([Rule.Sum("SUM-1", Severity.Error, "分项之和", Total, Parts[..parts])]);

    private static PublishedPrecision InYuan(PublishedPrecision precision) => new(
        MoneyUnit.Yuan,
        precision.Decimals - (precision.Unit switch { MoneyUnit.TenThousandYuan => 4, MoneyUnit.HundredMillionYuan => 8, _ => 0 }));

    // Exact amounts, each printed at a precision of its own; the total, printed last, may be moved by some of its units.
    private static Verdict VerdictOf(long[] fen, PublishedPrecision[] precisions, long units = 0)
    {
        FactSheetBuilder builder = FactSheet.CreateBuilder(new SheetInfo { Version = ThisYear });
        Money sum = Money.Zero;
        for (int i = 0; i < fen.Length; i++)
        {
            Money amount = Money.FromFen(fen[i]);
            sum += amount;
            builder.Add(Parts[i], PublishedAmount.From(amount, precisions[i]));
        }

        PublishedAmount total = PublishedAmount.From(sum, precisions[^1]);
        decimal unit = total.Precision.UnitInYuan / total.Unit.YuanPerUnit();
        builder.Add(Total, PublishedAmount.Of(total.Value + (units * unit), total.Precision));
        return Rules[fen.Length].Verify(builder.Build()).Checks[0].Verdict;
    }
}
