using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>Amounts of the text against tables of any form, by the names of their rows.</summary>
public class NarrativeTiesTests
{
    private const string Expenditures = """
        示例市示例中心2024年度部门决算

        一般公共预算财政拨款支出决算表

        单位：万元

        | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
        | --- | --- | --- | --- | --- |
        | | 合计 | 816.40 | 700.10 | 116.30 |
        | 2050202 | 小学教育 | 612.30 | 500.00 | 112.30 |
        | 2080502 | 事业单位离退休 | 84.10 | 84.10 | 0.00 |
        | 2101102 | 事业单位医疗 | 70.00 | 70.00 | 0.00 |
        | 2210201 | 住房公积金 | 50.00 | 46.00 | 4.00 |

        第三部分 2024年度部门决算情况说明

        1. 教育支出（类）普通教育（款）小学教育（项）。年初预算为600.00万元，支出决算为{0}万元。
        2. 社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）。年初预算为80.00万元，支出决算为84.10万元。
        3. 卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。年初预算为70.00万元，支出决算为70.00万元。
        4. 住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为50.00万元，支出决算为{1}万元。

        """;

    private const string Totals = """
        示例市示例中心2024年度部门决算

        收入支出决算总表

        单位：万元

        | 收入 | | 支出 | |
        | --- | --- | --- | --- |
        | 项目 | 决算数 | 项目 | 决算数 |
        | 一、财政拨款收入 | 812.50 | 一、教育支出 | 700.00 |
        | 二、其他收入 | 3.90 | 二、住房保障支出 | 116.40 |
        | 总计 | 816.40 | 总计 | 816.40 |

        第三部分 2024年度部门决算情况说明

        示例市示例中心2024年度收入支出总计{0}万元。

        """;

    [Theory]
    [InlineData("612.30", "50.00")]
    [InlineData("612.3", "50")]
    [InlineData("612.31", "50.00")]
    public void Verify_AmountsOfTheText_AreThoseOfTheTable(string school, string housing) => Assert.Empty(Ties(Expenditures, school, housing));

    [Fact]
    public void Verify_AnAmountThatNoRowOfItsNamePrints_IsAnError()
    {
        Finding finding = Assert.Single(Ties(Expenditures, "621.30", "50.00"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(["621.30万元", "612.30万元"], finding.Check.Facts.Select(fact => fact.Figure.ToString()));
    }

    [Fact]
    public void Verify_WhereTheTableGivesFewOfTheAmounts_NothingIsConcluded()
        => Assert.Empty(Ties(Expenditures.Replace("84.10 |", "99.10 |", StringComparison.Ordinal).Replace("70.00 |", "71.10 |", StringComparison.Ordinal), "621.30", "50.00"));

    [Theory]
    [InlineData("816.40", false)]
    [InlineData("816.4", false)]
    [InlineData("0.3", true)]
    public void Verify_TheGrandTotal_IsThatOfBothSidesOfItsTable(string total, bool isError) => Assert.Equal(isError, Ties(Totals, total).Any());

    [Fact]
    public void ToJson_OfATieThatDoesNotHold_NamesBothFigures()
    {
        string json = Read(Expenditures, "621.30", "50.00").Verify().ToJson();

        Assert.Contains("621.30万元", json, StringComparison.Ordinal);
        Assert.Contains("612.30万元", json, StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Ties(string document, params object[] figures)
        => Read(document, figures).Verify().Findings.Where(finding => finding.RuleId == "NAR-01");

    private static Disclosure Read(string document, params object[] figures)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, document, figures)));
        return Disclosure.Read(stream, FileFormat.Markdown);
    }
}
