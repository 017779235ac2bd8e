using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tests.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Checking;

/// <summary>Tables of governments without codes: what their rows and rates say by their names.</summary>
public class GovernmentTablesTests
{
    private const string Revenue =
        """
        | 项目 | 上年执行数 | 本年预算数 | 预算数为执行数的% |
        |---|---|---|---|
        | 一、税收收入 | 6000 | 6600 | 110.0 |
        | 增值税 | 3000 | 3300 | 110.0 |
        | 企业所得税 | 2000 | 2200 | 110.0 |
        | 契税 | 1000 | 1100 | 110.0 |
        | 二、非税收入 | 2000 | 2400 | 120.0 |
        | 专项收入 | 900 | 1100 | 122.2 |
        | 罚没收入 | 600 | 700 | 116.7 |
        | 其他收入 | 500 | 600 | 120.0 |
        | 收入合计 | 8000 | 9000 | 112.5 |
        | 转移性收入 | 4000 | 5000 | 125.0 |
        | 上级补助收入 | 4000 | 5000 | 125.0 |
        | 收入总计 | 12000 | 14000 | 116.7 |

        """;

    private const string Insurance =
        """
        | 项目 | 合计 | 甲基金 | 乙基金 |
        |---|---|---|---|
        | 一、收入 | 900 | 500 | 400 |
        | 二、支出 | 700 | 420 | 280 |
        | 三、本年收支结余 | 200 | 80 | 120 |
        | 四、上年结余 | 1000 | 600 | 400 |
        | 五、年末滚存结余 | 1200 | 680 | 520 |

        """;

    [Fact]
    public void Check_SoundTables_HoldEverywhere()
    {
        Assert.DoesNotContain(Check(Revenue).Concat(Check(Insurance)), check => check.Verdict is Verdict.Contradicted or Verdict.Nudged);
        Assert.Equal(12, Check(Revenue).Count(check => check.Kind == TableCheckKind.Rate));
    }

    [Theory]
    [InlineData("| 罚没收入 | 600 | 700 |", "| 罚没收入 | 600 | 750 |")]
    [InlineData("| 增值税 | 3000 |", "| 增值税 | 3300 |")]
    [InlineData("| 收入总计 | 12000 | 14000 |", "| 收入总计 | 12000 | 14500 |")]
    [InlineData("| 转移性收入 | 4000 |", "| 转移性收入 | 4400 |")]
    public void Check_AMovedRow_BreaksItsSum(string printed, string moved) =>
        Assert.Contains(Check(Revenue.Replace(printed, moved, StringComparison.Ordinal)), check => check is { Kind: TableCheckKind.TotalSum, Verdict: Verdict.Contradicted });

    [Theory]
    [InlineData("| 三、本年收支结余 | 200 | 80 | 120 |", "| 三、本年收支结余 | 200 | 80 | 150 |")]
    [InlineData("| 五、年末滚存结余 | 1200 | 680 |", "| 五、年末滚存结余 | 1200 | 690 |")]
    public void Check_AMovedBalance_BreaksItsSum(string printed, string moved) =>
        Assert.Contains(Check(Insurance.Replace(printed, moved, StringComparison.Ordinal)), check => check is { Kind: TableCheckKind.TotalSum, Verdict: Verdict.Contradicted });

    [Fact]
    public void Check_ARateOfTheYearBefore_IsChecked() =>
        Assert.Contains(Check(Revenue.Replace("| 700 | 116.7 |", "| 700 | 126.7 |", StringComparison.Ordinal)), check => check is { Kind: TableCheckKind.Rate, Verdict: Verdict.Contradicted });

    [Fact]
    public void Check_RowsThatNoColumnBearsOut_AreNoSum() =>
        Assert.DoesNotContain(
            Check(Revenue.Replace("| 契税 | 1000 | 1100 | 110.0 |\n", "", StringComparison.Ordinal)),
            check => check.Kind == TableCheckKind.TotalSum && check.Stated.Row.Name.Contains("、税收收入", StringComparison.Ordinal));

    [Fact]
    public void Check_ARowThatIsBlankWhereTheSumComesOut_MayTakeAnotherApart() =>
        Assert.DoesNotContain(
            Check(Revenue.Replace("| 企业所得税 |", "| 改征增值税 | | 500 | |\n| 企业所得税 |", StringComparison.Ordinal)),
            check => check is { Kind: TableCheckKind.TotalSum, Verdict: Verdict.Contradicted });

    private static IEnumerable<TableCheck> Check(string table) => TableChecker.Check(Recognised.Table(table));
}
