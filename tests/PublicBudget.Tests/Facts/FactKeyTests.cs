using CsCheck;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Facts;

public class FactKeyTests
{
    private static readonly BudgetVersion Version = new(new FiscalYear(2021));

    private static readonly Gen<FactKey> GenKey =
        from concept in Gen.Enum<FactConcept>()
        from measure in Gen.Enum<FactMeasure>()
        from scope in Gen.Enum<FundScope>()
        from column in Gen.Enum<ExpenditureColumn>()
        from of in Gen.Enum<ShareOf>()
        from year in Gen.Int[2019, 2022]
        from stage in Gen.Enum<BudgetStage>()
        from hasBase in Gen.Bool
        from organisation in Gen.OneOf<string?>(null, "029003", "本级 机关", "100%")
        from function in Gen.OneOf("", "208", "20805", "2080501", "2210201")
        from source in Gen.OneOf<RevenueSource?>(null, RevenueSource.GeneralPublicBudget, RevenueSource.Other)
        from item in Gen.OneOf<string?>(null, "7", "7/公务 接待费")
        select new FactKey
        {
            Concept = concept,
            Measure = measure,
            Scope = scope,
            Column = column,
            Of = measure == FactMeasure.Share ? of : ShareOf.Total,
            Version = new BudgetVersion(new FiscalYear(year), stage),
            Base = hasBase ? new BudgetVersion(new FiscalYear(year - 1)) : null,
            Organisation = organisation,
            Function = function.Length == 0 ? default : FunctionalCode.Parse(function),
            Source = source,
            Item = item,
        };

    [Fact]
    public void Default_ThatIsNoKeyOfAnything_EqualsItself()
    {
        Assert.Equal(default, new FactKey());
        Assert.Equal(FactConcept.Unidentified, default(FactKey).Concept);
    }

    [Fact]
    public void ToString_EveryDimension_IsReadable()
    {
        FactKey key = FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget, FunctionalCode.Parse("2080101"), ExpenditureColumn.Basic);

        Assert.Equal("Expenditure.Basic 2021/Approved fund=GeneralPublicBudget function=2080101", key.ToString());
        Assert.Equal("2021年年初预算 一般公共预算支出 2080101 基本支出", key.Describe());
    }

    [Fact]
    public void Parse_WhatToStringWrote_IsTheSameKey() => GenKey.Sample(key => FactKey.Parse(key.ToString()) == key);

    [Theory]
    [InlineData("")]
    [InlineData("Expenditure")]
    [InlineData("Nothing 2021/Approved")]
    [InlineData("Expenditure 2021")]
    [InlineData("4 2021/Approved")]
    [InlineData("Expenditure.Basic.Wages 2021/Approved")]
    [InlineData("Expenditure 2021/Approved function=20")]
    [InlineData("Expenditure 2021/Approved colour=red")]
    [InlineData("Expenditure 2021/Approved function")]
    public void TryParse_NoKey_AnswersFalseAndDefault(string text)
    {
        Assert.False(FactKey.TryParse(text, out FactKey key));
        Assert.Equal(default, key);
        Assert.Throws<FormatException>(() => FactKey.Parse(text));
    }

    [Fact]
    public void Order_AgreesWithEquality_AndHash() => Gen.Select(GenKey, GenKey).Sample((left, right) =>
        (left.CompareTo(right) == 0) == (left == right)
        && Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left))
        && (left != right || left.GetHashCode() == right.GetHashCode()));

    [Fact]
    public void Order_OfOneColumn_KeepsTheCodesTogether_TotalFirst()
    {
        FactKey total = FactKeys.Expenditure(Version);
        FactKey[] keys =
        [
            total with { Function = FunctionalCode.Parse("209") }, total with { Function = FunctionalCode.Parse("2080501") },
            total with { Column = ExpenditureColumn.Basic }, total, total with { Function = FunctionalCode.Parse("208") },
        ];

        Assert.Equal([total, keys[4], keys[1], keys[0], keys[2]], keys.Order());
    }

    [Fact]
    public void Revenue_OfAFund_IsTheRevenueOfItsSource()
    {
        Assert.Equal(
            FactKeys.Revenue(Version, RevenueSource.GeneralPublicBudget), FactKeys.Revenue(Version, FundScope.GeneralPublicBudget));
        Assert.Equal(
            FactKeys.Revenue(Version, RevenueSource.GovernmentManagedFundsCarryOver),
            FactKeys.CarriedOverFromPriorYear(Version, FundScope.GovernmentManagedFunds));
        Assert.Equal(FundScope.Appropriations, FactKeys.Revenue(Version, FundScope.Appropriations).Scope);
    }

    [Fact]
    public void Whole_OfAShare_IsFoundByItsKind()
    {
        FactKey total = FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget);
        FactKey basic208 = total with { Column = ExpenditureColumn.Basic, Function = FunctionalCode.Parse("20801") };

        Assert.Equal(total, basic208.Share().Whole);
        Assert.Equal(basic208 with { Column = ExpenditureColumn.Total }, basic208.Share(ShareOf.Row).Whole);
        Assert.Equal(basic208 with { Scope = FundScope.AllFunds }, basic208.Share(ShareOf.AllFunds).Whole);
        Assert.Equal(basic208 with { Function = FunctionalCode.Parse("208") }, basic208.Share(ShareOf.Parent).Whole);
        Assert.Equal(FactKeys.TotalExpenditure(Version), basic208.Share(ShareOf.GrandTotal).Whole);
        Assert.Equal(
            FactKeys.Of(Version, FactConcept.ThreePublicExpenses), FactKeys.Of(Version, FactConcept.OfficialHospitality).Share().Whole);
        Assert.Equal(FactKeys.Unidentified(Version, "7"), FactKeys.Unidentified(Version, "7/公务接待费").Share().Whole);
        Assert.Equal(basic208, basic208.Share().Subject);
    }

    [Fact]
    public void Compared_IsTheDatumOfTheBase()
    {
        FactKey total = FactKeys.TotalExpenditure(Version);

        Assert.Equal(FactKeys.TotalExpenditure(Version.Previous), total.Change(Version.Previous).Compared);
        Assert.Equal(total, total.GrowthRate(Version.Previous).Subject);
    }
}
