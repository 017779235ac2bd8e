using PublicBudget.Amounts;
using PublicBudget.Analysis;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using static PublicBudget.Tests.Shared.JiyuanBudget;

namespace PublicBudget.Tests.Analysis;

/// <summary>The figures that must come out of the 2021 Jiyuan budget, as its disclosure prints them.</summary>
public class JiyuanTotalsTests
{
    private readonly UnitBudget _budget = Create();

    [Theory]
    [InlineData("208", 229.4)]
    [InlineData("221", 10.5)]
    [InlineData("20801", 197.4)]
    [InlineData("20805", 32.0)]
    [InlineData("22102", 10.5)]
    [InlineData("2080101", 174.3)]
    [InlineData("2080109", 15.1)]
    [InlineData("205", 0)]
    public void TotalOf_Code_IsThePrintedFigure(string code, decimal expected)
    {
        var parsed = FunctionalCode.Parse(code);

        Assert.Equal(TenThousand(expected), _budget.Expenditures.TotalOf(parsed));
        Assert.Equal(TenThousand(expected), _budget.Expenditures.ByFunction().TotalOf(parsed));
    }

    [Theory]
    [InlineData(ExpenditureNature.Basic, 229.4)]
    [InlineData(ExpenditureNature.Project, 10.5)]
    public void TotalOf_Nature_IsThePrintedFigure(ExpenditureNature nature, decimal expected)
        => Assert.Equal(TenThousand(expected), _budget.Expenditures.TotalOf(nature));

    [Theory]
    [InlineData(ExpenditureCategory.WagesAndBenefits, 190.7)]
    [InlineData(ExpenditureCategory.Operating, 21.2)]
    [InlineData(ExpenditureCategory.IndividualsAndFamilies, 17.5)]
    [InlineData(ExpenditureCategory.GeneralProject, 10.5)]
    [InlineData(ExpenditureCategory.EarmarkedProject, 0)]
    public void TotalOf_Category_IsThePrintedFigure(ExpenditureCategory category, decimal expected)
        => Assert.Equal(TenThousand(expected), _budget.Expenditures.TotalOf(category));

    [Fact]
    public void CompositionByFunction_OfClasses_PrintsTheSharesOfParagraphFive()
    {
        var composition = _budget.Expenditures.CompositionByFunction();

        Assert.Equal(["208 2294000.00 95.62%", "221 105000.00 4.38%"], composition.Items.Select(Print));
        Assert.Equal(TenThousand(239.9m), composition.Whole);
    }

    [Fact]
    public void CompositionByNature_PrintsTheSharesOfParagraphThree()
        => Assert.Equal(
            ["Basic 2294000.00 95.62%", "Project 105000.00 4.38%"],
            _budget.Expenditures.CompositionByNature().Items.Select(Print));

    [Fact]
    public void CompositionBySource_IsOneSource()
        => Assert.Equal(
            ["GeneralPublicBudget 2399000.00 100.00%"],
            _budget.Revenues.CompositionBySource().Items.Select(Print));

    [Fact]
    public void WithPriorYear_Total_GrewBy8And345Hundredths()
    {
        var growth = BudgetComparison.WithPriorYear(_budget).TotalExpenditure;

        Assert.NotNull(growth);
        Assert.Equal(TenThousand(8m), growth.Value.Change);
        Assert.Equal("3.45%", growth.Value.Percentage(2)?.ToString());
        Assert.Equal(Direction.Increase, growth.Value.Direction);
    }

    [Fact]
    public void WithPriorYear_ThreePublicExpensesAndOperating_AreUnchanged()
    {
        var comparison = BudgetComparison.WithPriorYear(_budget);

        Assert.Equal(Direction.Unchanged, comparison.ThreePublicExpenses?.Direction);
        Assert.Equal(Direction.Unchanged, comparison.AdministrativeOperatingExpenses?.Direction);
        Assert.Null(comparison.GovernmentManagedFunds);
    }

    [Fact]
    public void ByFunction_Roots_AreTheTwoClassesInOrder()
    {
        var tree = _budget.Expenditures.ByFunction();

        Assert.Equal(["208", "221"], tree.Roots.Select(node => node.Code.ToString()));
        Assert.Equal(["20801", "20805"], tree.Roots[0].Children.Select(node => node.Code.ToString()));
        Assert.Equal(6, tree.AtLevel(ClassificationLevel.Item).Count());
    }

    [Fact]
    public void ByFunction_RowOf2080501_HasBlanksWhereNothingStands()
    {
        Assert.True(_budget.Expenditures.ByFunction().TryGetNode(FunctionalCode.Parse("2080501"), out var node));

        Assert.Null(node.Amounts[ExpenditureCategory.WagesAndBenefits]);
        Assert.Equal(TenThousand(0.6m), node.Amounts[ExpenditureCategory.Operating]);
        Assert.Equal(TenThousand(17.5m), node.Amounts[ExpenditureCategory.IndividualsAndFamilies]);
        Assert.Equal(TenThousand(18.1m), node.Amounts[ExpenditureNature.Basic]);
        Assert.Null(node.Amounts[ExpenditureNature.Project]);
        Assert.Equal(TenThousand(17.5m), node.Amounts[BasicKind.Personnel]);
    }

    [Fact]
    public void Projects_AddUpToTheProjectExpenditure()
        => Assert.Equal(TenThousand(10.5m), Money.Sum(_budget.Projects, project => project.ThisYear ?? Money.Zero));

    private static string Print<TKey>(CompositionItem<TKey> item) => $"{item.Key} {item.Amount} {item.Share.Percentage(2)}";
}
