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

    // 支出合计 below the kinds of expenditure, 支出总计 below what is added to it; neither has a code.
    private const string Expenditure =
        """
        | 项目 | 2024年执行数 | 2025年预算数 |
        |---|---|---|
        | 教育支出 | 300 | 320 |
        | 卫生健康支出 | 200 | 210 |
        | 农林水支出 | 100 | 130 |
        | 支出合计 | 600 | 660 |
        | 上解上级支出 | 40 | 50 |
        | 年终结转 | 60 | 70 |
        | 支出总计 | 700 | 780 |

        """;

    private const string Transfers =
        """
        | 项目 | 2024年执行数 | 2025年预算数 |
        |---|---|---|
        | 一、上级补助收入 | 1900 | 2100 |
        | （一）返还性收入 | 300 | 300 |
        | （二）一般性转移支付收入 | 1100 | 1200 |
        | 均衡性转移支付收入 | 600 | 650 |
        | 结算补助收入 | 300 | 310 |
        | 共同财政事权转移支付收入 | 200 | 240 |
        | （三）专项转移支付收入 | 500 | 600 |
        | 二、调入资金 | 80 | 90 |

        """;

    [Theory]
    [InlineData("| 卫生健康支出 | 200 | 210 |", "| 卫生健康支出 | 200 | 240 |")]
    [InlineData("| 支出合计 | 600 |", "| 支出合计 | 650 |")]
    [InlineData("| 年终结转 | 60 |", "| 年终结转 | 90 |")]
    public void Check_AMovedRowAboveATotal_BreaksIt(string printed, string moved)
    {
        Assert.DoesNotContain(Check(Expenditure), check => check.Verdict == Verdict.Contradicted);
        Assert.Contains(Check(Expenditure.Replace(printed, moved, StringComparison.Ordinal)), check => check is { Kind: TableCheckKind.TotalSum, Verdict: Verdict.Contradicted });
    }

    // 教育支出 takes apart in one line below it what another column does not: what adds up is not known.
    [Fact]
    public void Check_ALineThatTakesAnotherApart_IsNoPartOfTheTotal() =>
        Assert.DoesNotContain(
            Check(Expenditure.Replace("| 卫生健康支出 |", "| 普通教育 | | 320 |\n| 卫生健康支出 |", StringComparison.Ordinal)),
            check => check is { Kind: TableCheckKind.TotalSum, Verdict: Verdict.Contradicted });

    [Theory]
    [InlineData("| 结算补助收入 | 300 |", "| 结算补助收入 | 330 |")]
    [InlineData("| （三）专项转移支付收入 | 500 |", "| （三）专项转移支付收入 | 510 |")]
    public void Check_AMovedTransfer_BreaksItsSum(string printed, string moved)
    {
        Assert.DoesNotContain(Check(Transfers), check => check.Verdict == Verdict.Contradicted);
        Assert.Contains(Check(Transfers.Replace(printed, moved, StringComparison.Ordinal)), check => check is { Kind: TableCheckKind.TotalSum, Verdict: Verdict.Contradicted });
    }

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
