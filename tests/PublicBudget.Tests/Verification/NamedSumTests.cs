using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Verification;
using PublicBudget.Verification.Kinds;
using static PublicBudget.Tests.Verification.SheetText;
using Check = PublicBudget.Verification.Check;
using Printed = PublicBudget.Facts.Figure;

namespace PublicBudget.Tests.Verification;

/// <summary>
/// A rule that names its data is judged in one loop over whole numbers where it can be. Whatever the figures are, it must say what a
/// rule says that collects them one after another.
/// </summary>
public class NamedSumTests
{
    private const string Id = "SUM-01";
    private const string Sentence = "分项之和";
    private const int Samples = 20_000;
    private const int MostParts = 8;
    private static readonly FactKey Total = FactKeys.Expenditure(ThisYear);
    private static readonly FactKey[] Parts = [.. Enumerable.Range(0, 300).Select(i => Total with { Function = FunctionalCode.FromNumber(2010101 + (i / 99 * 100) + (i % 99)) })];

    private static readonly Gen<Printed> GenFigure = Gen.Frequency(
        (6, Gen.Select(Gen.Int[-3, 3], Gen.Int[0, 2]).Select((value, decimals) => Printed.Of(PublishedAmount.Of(value, new PublishedPrecision(MoneyUnit.TenThousandYuan, decimals))))),
        (1, Gen.Const(Printed.Blank)),
        (1, Gen.Const(Figure("1.0000000001万元"))),
        (1, Gen.Const(Printed.Of(PublishedAmount.Of(90_000_000_000_000_000m, new PublishedPrecision(MoneyUnit.Yuan, 0))))),
        (1, Gen.Const(Printed.Of(Direction.Unchanged))));

    // Each datum is missing, stands once, or stands twice, perhaps with another figure.
    private static readonly Gen<Printed[][]> GenSheet = GenFigure.Array[0, 2].Array[2, MostParts + 1];

    [Fact]
    public void Sum_OfNamedData_IsJudgedAsOneThatCollectsThem() => GenSheet.Sample(figures =>
    {
        FactKey[] keys = [Total, .. Parts.Take(figures.Length - 1)];
        FactSheetBuilder builder = FactSheet.CreateBuilder(new SheetInfo { Version = ThisYear });
        for (int i = 0; i < keys.Length; i++)
        {
            foreach (Printed figure in figures[i]) builder.Add(keys[i], figure);
        }

        FactSheet sheet = builder.Build();
        Assert.Equal(
            Outcome(Rule.Custom(Id, Severity.Error, Sentence, context => _ = keys.Length == 2 ? context.Equal(keys[0], keys[1]) : context.Sum(keys[0], keys.AsSpan(1))), sheet),
            Outcome(Rule.Sum(Id, Severity.Error, Sentence, keys[0], keys[1..]), sheet));
        Assert.Equal(
            Outcome(Rule.Custom(Id, Severity.Error, Sentence, context => context.AtMost(keys[1], keys[0])), sheet),
            Outcome(Rule.AtMost(Id, Severity.Error, Sentence, keys[1], keys[0]), sheet));
    }, iter: Samples);

    [Theory]
    [InlineData(126, 0, Verdict.Exact)]
    [InlineData(127, 0, Verdict.Exact)]
    [InlineData(128, 0, Verdict.Exact)]
    [InlineData(300, 0, Verdict.Exact)]
    [InlineData(300, 200_000, Verdict.Contradicted)]
    public void Sum_OfManyParts_IsNotCutOff(int count, int moved, Verdict expected)
    {
        // So large that a sum of more than 128 of them leaves 64 bits when it is counted in ten-thousandths of a yuan.
        const long EachFen = 700_000_000_000_000;
        var precision = new PublishedPrecision(MoneyUnit.Yuan, 2);
        FactSheetBuilder builder = FactSheet.CreateBuilder(new SheetInfo { Version = ThisYear });
        builder.Add(Total, Printed.Of(PublishedAmount.Of((EachFen * count / 100m) + moved, precision)));
        foreach (FactKey part in Parts.Take(count)) builder.Add(part, Printed.Of(PublishedAmount.Of(EachFen / 100m, precision)));

        VerificationReport report = new RuleSet([Rule.Sum(Id, Severity.Error, Sentence, Total, Parts[..count])]).Verify(builder.Build());

        Check check = Assert.Single(report.Checks);
        Assert.Equal(expected, check.Verdict);
        Assert.Equal(count + 1, check.Facts.Count);
    }

    [Fact]
    public void Test_RunInsideAUsersTest_FindsItsOwnData()
    {
        FactSheet sheet = FactSheet.CreateBuilder(new SheetInfo { Version = ThisYear })
            .Add(Total, Figure("3万元")).Add(Parts[0], Figure("1万元")).Add(Parts[1], Figure("2万元")).Build();
        var inner = new KeyedSumTest { Total = Total, Parts = [Parts[0], Parts[1]] };
        Rule outer = Rule.Custom("OUT-01", Severity.Error, Sentence, context =>
        {
            inner.Evaluate(context);
            throw new InvalidOperationException("after the inner test");
        });

        VerificationReport report = new RuleSet([Rule.AtMost(Id, Severity.Error, Sentence, Parts[0], Total), outer]).Verify(sheet);

        Assert.Equal([Verdict.Exact, Verdict.Exact, Verdict.FailedToRun], report.Checks.Select(check => check.Verdict));
        Assert.Equal([2, 3, 0], report.Checks.Select(check => check.Facts.Count));
    }

    private static string Outcome(Rule rule, FactSheet sheet)
        => string.Join('\n', new RuleSet([rule]).Verify(sheet).Checks.Select(check => $"{check.Relation} {check.Verdict} {check.Stated} {check.Computed} {check.Allowed} {check.Reason} {string.Join(',', check.Facts)}"));
}
