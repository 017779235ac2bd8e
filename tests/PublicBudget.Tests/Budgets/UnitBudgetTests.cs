using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Periods;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Budgets;

public class UnitBudgetTests
{
    [Fact]
    public void Jiyuan_TotalRevenue_EqualsTotalExpenditure()
    {
        var budget = JiyuanBudget.Create();

        Assert.Equal(Money.FromYuan(2_399_000m), budget.TotalRevenue);
        Assert.Equal(Money.FromYuan(2_399_000m), budget.TotalExpenditure);
    }

    [Fact]
    public void Equals_SameContentBuiltTwice_IsTrue()
    {
        var first = JiyuanBudget.Create();
        var second = JiyuanBudget.Create();

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void With_OneLineChanged_IsNotEqualAndLeavesTheOriginal()
    {
        var budget = JiyuanBudget.Create();

        var changed = budget with
        {
            Expenditures = [.. budget.Expenditures.Skip(1), budget.Expenditures[0] with { Amount = Money.FromYuan(1m) }],
        };

        Assert.NotEqual(budget, changed);
        Assert.Equal(Money.FromYuan(2_399_000m), budget.TotalExpenditure);
        Assert.Equal(Money.FromYuan(2_399_000m - 1_542_000m + 1m), changed.TotalExpenditure);
    }

    [Fact]
    public void Expenditures_ListChangedAfterwards_KeepsTheCopy()
    {
        var lines = JiyuanBudget.Create().Expenditures.ToList();
        var budget = JiyuanBudget.Create() with { Expenditures = lines };

        lines.Clear();

        Assert.Equal(10, budget.Expenditures.Count);
    }

    [Fact]
    public void PriorVersion_OfAPriorBudget_IsItsOwn()
    {
        var outturn = JiyuanBudget.Create() with { Version = new BudgetVersion(new FiscalYear(2020), BudgetStage.Outturn) };

        var budget = JiyuanBudget.Create() with { PriorYear = PriorYear.From(outturn) };

        Assert.Equal(outturn.Version, budget.PriorVersion);
    }

    [Fact]
    public void PriorVersion_WithoutAPriorBudget_IsTheStageOfTheYearBeforeIfThereIsOne()
    {
        var budget = JiyuanBudget.Create() with { PriorYear = null };

        Assert.Equal(budget.Version.Previous, budget.PriorVersion);
        Assert.Null((budget with { Version = new BudgetVersion(FiscalYear.MinValue) }).PriorVersion);
    }

    [Fact]
    public void TotalExpenditure_WithCarryForward_IncludesIt()
    {
        var budget = JiyuanBudget.Create() with { CarriedForward = [new CarryForward { Amount = Money.FromYuan(5m) }] };

        Assert.Equal(Money.FromYuan(2_399_000m), budget.ExpenditureOfYear);
        Assert.Equal(Money.FromYuan(2_399_005m), budget.TotalExpenditure);
    }

    [Fact]
    public void PriorYear_FromBudget_TakesItsTotals()
    {
        var prior = JiyuanBudget.Create();

        var totals = PriorYear.From(prior).Totals;

        Assert.Equal(prior.TotalRevenue, totals.TotalRevenue);
        Assert.Equal(prior.TotalExpenditure, totals.GeneralPublicBudget);
        Assert.Equal(Money.Zero, totals.GovernmentManagedFunds);
        Assert.Equal(prior.AdministrativeOperatingExpenses, totals.AdministrativeOperatingExpenses);
    }

    [Fact]
    public void Unit_BlankName_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new BudgetaryUnit { Name = " " });

        Assert.Contains("Name: expected a text that is not blank, found \" \"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_UnknownEnumValue_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new ExpenditureLine
        {
            Function = FunctionalCode.Parse("2080101"),
            Category = (ExpenditureCategory)99,
            Amount = Money.Zero,
        });

        Assert.Contains("expected a member of ExpenditureCategory, found 99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_DefaultCode_Throws()
        => Assert.Throws<ArgumentException>(() => new ExpenditureLine
        {
            Function = default,
            Category = ExpenditureCategory.Operating,
            Amount = Money.Zero,
        });

    [Fact]
    public void SpecialTransfers_NegativeCount_Throws()
        => Assert.Throws<ArgumentException>(() => new SpecialTransfers { Count = -1 });

    [Fact]
    public void Version_OfYear_IsTheFiscalYear()
        => Assert.Equal(new FiscalYear(2021), JiyuanBudget.Create().Year);
}
