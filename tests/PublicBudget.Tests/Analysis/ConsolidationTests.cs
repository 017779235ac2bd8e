using PublicBudget.Amounts;
using PublicBudget.Analysis;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Periods;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Analysis;

public class ConsolidationTests
{
    private static readonly BudgetaryUnit Department = new() { Name = "济源市人力资源和社会保障局", Code = UnitCode.Parse("029") };

    [Fact]
    public void Consolidate_TwoUnits_AddsThemUpAndKeepsTheirCodes()
    {
        var first = JiyuanBudget.Create();
        var second = Renamed(first, "济源市某中心", "029004");

        var department = Consolidation.Consolidate(Department, [first, second]);

        Assert.Equal(first.TotalExpenditure + second.TotalExpenditure, department.TotalExpenditure);
        Assert.Equal(second.TotalExpenditure, department.Expenditures.TotalOf(UnitCode.Parse("029004")));
        Assert.Equal(["济源市失业保险处", "济源市某中心"], department.Constituents.Select(unit => unit.Name));
        Assert.Equal(first.AdministrativeOperatingExpenses + second.AdministrativeOperatingExpenses, department.AdministrativeOperatingExpenses);
    }

    [Fact]
    public void Consolidate_OneUnitDoesNotReport_TheFigureIsNotKnown()
    {
        var first = JiyuanBudget.Create();

        var department = Consolidation.Consolidate(Department, [first, first with { AdministrativeOperatingExpenses = null, ThreePublicExpenses = null }]);

        Assert.Null(department.AdministrativeOperatingExpenses);
        Assert.Null(department.ThreePublicExpenses);
        Assert.NotNull(department.Procurement);
    }

    [Fact]
    public void Consolidate_EliminatingTransfers_TakesThemOutOnBothSides()
    {
        var payer = JiyuanBudget.Create();
        payer = payer with
        {
            Expenditures = [.. payer.Expenditures, payer.Expenditures[0] with { Category = ExpenditureCategory.SubsidiesToAffiliates, Amount = Money.FromYuan(7m) }],
        };
        var receiver = Renamed(JiyuanBudget.Create(), "济源市某中心", "029004");
        receiver = receiver with
        {
            Revenues = [.. receiver.Revenues, new RevenueLine { Source = RevenueSource.SuperiorSubsidies, Amount = Money.FromYuan(7m) }],
        };

        var gross = Consolidation.Consolidate(Department, [payer, receiver]);
        var net = Consolidation.Consolidate(Department, [payer, receiver], eliminateTransfers: true);

        Assert.Equal(Money.FromYuan(7m), gross.TotalExpenditure - net.TotalExpenditure);
        Assert.Equal(Money.FromYuan(7m), gross.TotalRevenue - net.TotalRevenue);
    }

    [Fact]
    public void Consolidate_DifferentYears_ThrowsAndNamesTheUnit()
    {
        var first = JiyuanBudget.Create();
        var second = first with { Version = new BudgetVersion(new FiscalYear(2022), BudgetStage.Approved) };

        var error = Assert.Throws<ArgumentException>(() => Consolidation.Consolidate(Department, [first, second]));

        Assert.Contains("济源市失业保险处", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Consolidate_NoBudgets_Throws()
        => Assert.Throws<ArgumentException>(() => Consolidation.Consolidate(Department, []));

    private static UnitBudget Renamed(UnitBudget budget, string name, string code) => budget with
    {
        Unit = budget.Unit with { Name = name, Code = UnitCode.Parse(code) },
        Expenditures = [.. budget.Expenditures.Select(line => line with { Unit = null })],
    };
}
