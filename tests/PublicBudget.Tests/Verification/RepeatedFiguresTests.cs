using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;
using Check = PublicBudget.Verification.Check;

namespace PublicBudget.Tests.Verification;

/// <summary>A datum that is printed very often is judged as its printings two by two are.</summary>
public class RepeatedFiguresTests
{
    private const int Sheets = 300;
    private static readonly FactKey Datum = FactKeys.Expenditure(ThisYear);
    private static readonly TableRole[] Tables = [TableRole.Expenditure, TableRole.IncomeAndExpenditure, TableRole.GeneralPublicBudget];

    // Mostly equal, some rounded more coarsely, few wrong: each verdict comes up.
    private static readonly Gen<PublishedAmount> GenAmount =
        from decimals in Gen.Int[0, 2]
        from moved in Gen.Frequency((60, Gen.Const(0)), (1, Gen.Int[-1, 1]), (1, Gen.Const(3)))
        select PublishedAmount.Of(Math.Round(12.34m, decimals) + (moved * Power(decimals)), new PublishedPrecision(MoneyUnit.TenThousandYuan, decimals));

    private static readonly Gen<PrintedPlace> GenPlace =
        from home in Gen.Int[0, 4]
        from row in Gen.Int[1, 90]
        select home < Tables.Length ? PrintedPlace.InTable(Tables[home], $"{row}", "1") : PrintedPlace.InText($"{row % 7}");

    private static readonly Gen<Fact[]> GenFacts =
        from count in Gen.Int[17, 45]
        from amounts in GenAmount.Array[count]
        from places in GenPlace.Array[count]
        select amounts.Zip(places, (amount, place) => new Fact { Key = Datum, Figure = amount, Origin = Origin.PrintedAt(place) }).ToArray();

    [Fact]
    public void Datum_PrintedManyTimes_IsJudgedAsItsPairsAre() => GenFacts.Sample(
        facts =>
        {
            Dictionary<string, Verdict> expected = [];
            for (int right = 1; right < facts.Length; right++)
            {
                for (int left = 0; left < right; left++) Merge(expected, [facts[left], facts[right]]);
            }

            Dictionary<string, Verdict> found = [];
            Merge(found, facts);
            Assert.Equal(Text(expected), Text(found));
        },
        iter: Sheets);

    [Fact]
    public void Contradiction_AmongManyPrintings_NamesTwoThatContradict()
    {
        Fact[] facts = [.. Enumerable.Range(0, 400).Select(i => Printed(i == 333 ? 99m : 12.34m, i))];

        Check check = Assert.Single(Agreements(facts), check => check.Verdict == Verdict.Contradicted);

        Assert.Equal([12.34m, 99m], check.Facts.Select(fact => fact.Figure.Amount!.Value.Value));
        Assert.Equal(facts[333].Place, check.Facts[1].Place);
    }

    private static Fact Printed(decimal value, int paragraph) => new()
    {
        Key = Datum,
        Figure = PublishedAmount.Of(value, new PublishedPrecision(MoneyUnit.TenThousandYuan, 2)),
        Origin = Origin.PrintedAt(PrintedPlace.InText($"{paragraph}")),
    };

    private static void Merge(Dictionary<string, Verdict> verdicts, Fact[] facts)
    {
        foreach (Check check in Agreements(facts))
        {
            if (!verdicts.TryGetValue(check.Rule.Id, out Verdict known) || Weight(check.Verdict) > Weight(known)) verdicts[check.Rule.Id] = check.Verdict;
        }
    }

    // Which of several pairs that agree is named does not matter.
    private static string Text(Dictionary<string, Verdict> verdicts)
        => string.Join(' ', verdicts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{(pair.Value is Verdict.WithinRounding ? Verdict.Exact : pair.Value)}"));

    private static IEnumerable<Check> Agreements(Fact[] facts)
        => RuleSet.Default.Verify(FactSheet.CreateBuilder(new SheetInfo { Version = ThisYear }).AddRange(facts).Build()).Checks.Where(check => check.Relation == Relation.Agreement && check.Facts.Count == 2);

    private static int Weight(Verdict verdict) => verdict switch { Verdict.Contradicted => 2, Verdict.Nudged => 1, _ => 0 };

    private static decimal Power(int decimals) => decimals switch { 0 => 1m, 1 => 0.1m, _ => 0.01m };
}
