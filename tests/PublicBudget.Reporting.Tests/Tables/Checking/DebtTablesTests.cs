using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Reporting.Tests.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Checking;

/// <summary>Debts by place: the whole stands beside its parts, under one heading with them or under a name that says so.</summary>
public class DebtTablesTests
{
    private const string Grouped = "<tr><td rowspan=2>地区</td><td colspan=3>2024年债务限额</td></tr><tr><td></td><td>一般债务</td><td>专项债务</td></tr>";
    private const string Flat = "<tr><td>地区</td><td>2024年债务余额合计</td><td>一般债务余额</td><td>专项债务余额</td></tr>";
    private const string Other = "<tr><td>地区</td><td>2024年收入</td><td>税收收入</td><td>上年收入</td></tr>";

    [Theory]
    [InlineData(Grouped, "30.00", 0, 4)]
    [InlineData(Grouped, "31.00", 1, 4)]
    [InlineData(Flat, "30.00", 0, 4)]
    [InlineData(Flat, "31.00", 1, 4)]
    public void Check_WholeBesideItsParts_IsTheirSum(string head, string whole, int wrong, int count)
    {
        string rows = $"<tr><td>甲市</td><td>{whole}</td><td>10.00</td><td>20.00</td></tr><tr><td>乙市</td><td>7.00</td><td>3.00</td><td>4.00</td></tr><tr><td>丙市</td><td>9.00</td><td>4.50</td><td>4.50</td></tr><tr><td>丁市</td><td>8.00</td><td>8.00</td><td>0.00</td></tr>";

        TableCheck[] checks = [.. TableChecker.Check(Table(head + rows)).Where(check => check.Kind == TableCheckKind.RowSum)];

        Assert.Equal(count, checks.Length);
        Assert.Equal(wrong, checks.Count(check => check.Verdict == Verdict.Contradicted));
    }

    [Fact]
    public void Check_ColumnsThatTheRowsDoNotBearOut_AreNoSum() => Assert.Empty(TableChecker.Check(Table(
        Other + "<tr><td>甲市</td><td>30.00</td><td>20.00</td><td>28.00</td></tr><tr><td>乙市</td><td>7.00</td><td>5.00</td><td>6.00</td></tr><tr><td>丙市</td><td>9.00</td><td>4.50</td><td>4.50</td></tr>")));

    [Fact]
    public void Check_ZerosBesideEachOther_BearNothingOut() => Assert.DoesNotContain(
        TableChecker.Check(Table("<tr><td>地区</td><td>基金收入</td><td>事业收入</td><td>其他收入</td></tr>"
            + string.Concat("甲乙丙丁".Select(place => $"<tr><td>{place}市</td><td>0.00</td><td>0.00</td><td>0.00</td></tr>")) + "<tr><td>戊市</td><td>5.00</td><td>0.00</td><td>0.00</td></tr>")),
        check => check.Verdict == Verdict.Contradicted);

    // The form says in a column of its own what its rows are made of.
    [Theory]
    [InlineData("16.56", 0)]
    [InlineData("18.56", 1)]
    public void Check_AFormulaBesideARow_IsItsSum(string special, int wrong)
    {
        string rows = $"<tr><td>项目</td><td>公式</td><td>本地区</td><td>本级</td></tr><tr><td>一、发行执行数</td><td>A=B+D</td><td>36.26</td><td>20.10</td></tr><tr><td>（一）一般债券</td><td>B</td><td>19.70</td><td>15.00</td></tr>"
            + $"<tr><td>其中：再融资债券</td><td>C</td><td>5.91</td><td>2.00</td></tr><tr><td>（二）专项债券</td><td>D</td><td>{special}</td><td>5.10</td></tr>";

        TableCheck[] checks = [.. TableChecker.Check(Table(rows)).Where(check => check.Kind == TableCheckKind.TotalSum)];

        Assert.Equal(2, checks.Length);
        Assert.Equal(wrong, checks.Count(check => check.Verdict == Verdict.Contradicted));
    }

    private static RecognisedTable Table(string rows) => Recognised.Html($"<p>2024年分地区债务情况表</p><p>单位：亿元</p><table>{rows}</table>").Tables.Single();
}
