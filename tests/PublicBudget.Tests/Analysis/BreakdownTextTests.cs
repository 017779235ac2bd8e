using PublicBudget.Amounts;
using PublicBudget.Analysis;
using PublicBudget.Budgets;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Analysis;

/// <summary>A breakdown whose columns fit and whose total does not can still be read.</summary>
public class BreakdownTextTests
{
    private static readonly ExpenditureLine[] Lines =
    [
        new() { Function = JiyuanSheet.Code("2080101"), Category = ExpenditureCategory.WagesAndBenefits, Amount = Money.MaxValue },
        new() { Function = JiyuanSheet.Code("2080101"), Category = ExpenditureCategory.Operating, Amount = Money.MaxValue },
    ];

    [Fact]
    public void ToString_OfATotalBeyondTheRange_GivesItInFen()
    {
        ExpenditureBreakdown breakdown = ExpenditureBreakdown.Of(Lines);

        Assert.StartsWith("18446744073709551614 fen (WagesAndBenefits ", breakdown.ToString(), StringComparison.Ordinal);
        Assert.Equal("208 18446744073709551614 fen", Lines.ByFunction().Roots[0].ToString());
        Assert.Throws<OverflowException>(() => breakdown.Total);
    }

    [Fact]
    public void Total_WhoseColumnsCancelOut_IsThatOfAnyOrder()
        => Assert.Equal(Money.MaxValue, ExpenditureBreakdown.Of([Lines[0], Lines[1], new() { Function = Lines[0].Function, Category = ExpenditureCategory.Capital, Amount = -Money.MaxValue }]).Total);
}
