using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tests.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Checking;

/// <summary>Columns that say what part of the total each row is.</summary>
public class ShareColumnTests
{
    // Three rows of 0.02 would be growth of 2.63 above itself, if 比重 were a comparison.
    private const string Shares = """
        支出预算结构表

        单位：万元

        | 科目编码 | 科目名称 | 预算数 | 占总支出比重（%） | 其中：基本支出 | 项目支出 |
        |---|---|---|---|---|---|
        | | 合计 | 10525.58 | 100.00 | 10522.95 | 2.63 |
        | 208 | 社会保障和就业支出 | 10522.95 | 99.98 | 10522.95 | |
        | 20801 | 人力资源和社会保障管理事务 | 10522.95 | 99.98 | 10522.95 | |
        | 212 | 城乡社区支出 | 2.63 | 0.02 | | 2.63 |
        | 21208 | 国有土地使用权出让收入安排的支出 | 2.63 | 0.02 | | 2.63 |
        | 2120899 | 其他国有土地使用权出让收入安排的支出 | 2.63 | 0.02 | | 2.63 |
        """;

    [Fact]
    public void Check_Shares_AreThoseOfTheTotalOfTheirColumn()
    {
        TableCheck[] rates = [.. TableChecker.Check(Recognised.Table(Shares)).Where(check => check.Kind == TableCheckKind.Rate)];

        Assert.Equal(5, rates.Length);
        Assert.All(rates, check => Assert.NotEqual(Verdict.Contradicted, check.Verdict));
    }

    [Fact]
    public void Check_WrongShare_IsContradicted()
    {
        TableCheck wrong = Assert.Single(TableChecker.Check(Recognised.Table(Shares.Replace("| 99.98 | 10522.95 | |\n| 20801", "| 98.98 | 10522.95 | |\n| 20801", StringComparison.Ordinal))), check => check.Verdict == Verdict.Contradicted);

        Assert.Equal("208", wrong.Stated.Row.Code);
    }
}
