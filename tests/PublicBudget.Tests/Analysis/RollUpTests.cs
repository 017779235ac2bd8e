using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Analysis;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Tests.Analysis;

public class RollUpTests
{
    private static readonly Gen<ExpenditureLine> Lines =
        from category in Gen.Int[201, 204]
        from section in Gen.Int[1, 4]
        from item in Gen.Int[0, 3]
        from column in Gen.Enum<ExpenditureCategory>()
        from fen in Gen.Long[-1_000_000_00, 1_000_000_00]
        select new ExpenditureLine
        {
            // An item of 0 stands for a line that is known to the section only.
            Function = FunctionalCode.Parse(item == 0 ? $"{category}{section:00}" : $"{category}{section:00}{item:00}"),
            Category = column,
            Amount = Money.FromFen(fen),
        };

    [Fact]
    public void ByFunction_AnyLines_EveryCodeEqualsTheFilteredSum()
        => Lines.Array[0, 60].Sample(lines =>
        {
            var tree = lines.ByFunction();
            foreach (var node in tree.Roots.SelectMany(root => root.SelfAndDescendants()))
            {
                Assert.Equal(lines.TotalOf(node.Code), node.Amounts.Total);
            }

            Assert.Equal(lines.Total(), tree.Amounts.Total);
        });

    [Fact]
    public void ByFunction_AnyLines_ParentsAreTheSumOfChildrenAndOwnLines()
        => Lines.Array[0, 60].Sample(lines =>
        {
            foreach (var node in lines.ByFunction().Roots.SelectMany(root => root.SelfAndDescendants()))
            {
                var own = lines.Where(line => line.Function == node.Code).Total();
                Assert.Equal(node.Amounts.Total, Money.Sum(node.Children.Select(child => child.Amounts.Total)) + own);
            }
        });

    [Fact]
    public void ByFunction_PermutedLines_GiveTheSameTree()
        => Gen.Select(Lines.Array[1, 40], Gen.Int).Sample((lines, seed) =>
        {
            var shuffled = lines.ToArray();
            new Random(seed).Shuffle(shuffled);

            Assert.Equal(Flatten(lines), Flatten(shuffled));
        });

    [Fact]
    public void ByFunction_NoLines_IsEmptyAndZero()
    {
        var tree = Array.Empty<ExpenditureLine>().ByFunction();

        Assert.Empty(tree.Roots);
        Assert.Equal(Money.Zero, tree.Amounts.Total);
        Assert.Equal(ExpenditureBreakdown.Empty, tree.Amounts);
    }

    [Fact]
    public void ByFunction_Overflow_Throws()
    {
        var line = new ExpenditureLine
        {
            Function = FunctionalCode.Parse("2080101"),
            Category = ExpenditureCategory.Operating,
            Amount = Money.MaxValue,
        };

        Assert.Throws<OverflowException>(() => new[] { line, line }.ByFunction());
    }

    [Fact]
    public void ByDepartmentalEconomic_LinesWithoutCode_AreLeftOut()
    {
        var coded = new ExpenditureLine
        {
            Function = FunctionalCode.Parse("2080101"),
            Category = ExpenditureCategory.Operating,
            Amount = Money.FromYuan(3m),
            DepartmentalEconomic = DepartmentalEconomicCode.Parse("30201"),
            GovernmentalEconomic = GovernmentalEconomicCode.Parse("50201"),
        };
        ExpenditureLine[] lines = [coded, coded with { DepartmentalEconomic = null }];

        Assert.Equal(Money.FromYuan(3m), lines.ByDepartmentalEconomic().TotalOf(DepartmentalEconomicCode.Parse("302")));
        Assert.Equal(Money.FromYuan(6m), lines.ByGovernmentalEconomic().TotalOf(GovernmentalEconomicCode.Parse("502")));
        Assert.Equal(Money.FromYuan(3m), lines.TotalOf(DepartmentalEconomicCode.Parse("302")));
        Assert.Equal(Money.FromYuan(6m), lines.TotalOf(GovernmentalEconomicCode.Parse("50201")));
    }

    private static string[] Flatten(IEnumerable<ExpenditureLine> lines)
        => [.. lines.ByFunction().Roots.SelectMany(root => root.SelfAndDescendants()).Select(node => $"{node.Code} {node.Amounts}")];
}
