using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tests.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Checking;

/// <summary>收入总表 as systems print it: one row a unit, no codes of functions. Names and figures are invented.</summary>
public class UnitTotalsTests
{
    private const string Units = """
        收入总表

        单位：万元

        | 单位代码 | 单位名称 | 合计 | 一般公共预算 | 事业收入 | 其他收入 |
        |---|---|---|---|---|---|
        | | 合计 | 14.00 | 9.00 | 4.00 | 1.00 |
        | 105001 | 云岭县水务局本级 | 6.00 | 5.00 | 1.00 | |
        | 105002 | 云岭县河道站 | 8.00 | 4.00 | 3.00 | 1.00 |
        """;

    [Fact]
    public void Check_TotalOfUnits_IsTheirSum()
    {
        TableCheck[] totals = [.. TableChecker.Check(Recognised.Table(Units)).Where(check => check.Kind == TableCheckKind.TotalSum)];

        Assert.Equal(4, totals.Length);
        Assert.All(totals, check => Assert.Equal(Verdict.Exact, check.Verdict));
    }

    [Fact]
    public void Check_WrongFigureOfAUnit_IsContradicted()
        => Assert.Contains(TableChecker.Check(Recognised.Table(Units.Replace("| 1.00 | |", "| -1.00 | |", StringComparison.Ordinal))), check => check is { Kind: TableCheckKind.TotalSum, Verdict: Verdict.Contradicted });

    // The department and its units: each figure would count twice.
    [Fact]
    public void Check_UnitAboveUnits_IsNoSum()
        => Assert.DoesNotContain(
            TableChecker.Check(Recognised.Table(Units.Replace("| 105001 |", "| 105 | 云岭县水务局 | 14.00 | 9.00 | 4.00 | 1.00 |\n| 105001 |", StringComparison.Ordinal))),
            check => check.Kind == TableCheckKind.TotalSum);
}
