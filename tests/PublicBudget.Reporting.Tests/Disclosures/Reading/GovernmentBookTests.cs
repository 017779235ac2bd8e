using System.Text;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>The book of a government whose titles do not say whose the tables are.</summary>
public class GovernmentBookTests
{
    private const string Revenue =
        """
        2025年一般公共预算收入预算表

        | 项目 | 预算数 |
        |---|---|
        | 税收收入 | 600 |
        | 非税收入 | 300 |
        | 收入合计 | 900 |

        """;

    private const string Expenditure =
        """
        2025年一般公共预算支出预算表

        | 项目 | 预算数 |
        |---|---|
        | 一般公共服务支出 | 300 |
        | 教育支出 | 500 |
        | 支出合计 | 800 |
        | 转移性支出 | 100 |
        | 支出总计 | 900 |

        """;

    private const string ExpenditureOfLevel =
        """
        2025年新城一般公共预算支出预算表

        | 科目编码 | 科目名称 | 预算数 |
        |---|---|---|
        | 201 | 一般公共服务支出 | 100 |
        | 205 | 教育支出 | 200 |
        | | 合计 | 300 |

        """;

    [Fact]
    public void Verify_TablesOfTwoLevels_ContradictEachOtherInNothing()
    {
        Disclosure book = Read($"单位：万元\n\n{Revenue}\n{Expenditure}\n{ExpenditureOfLevel}");

        Assert.DoesNotContain(book.Verify().Findings, finding => finding.Severity is Severity.Error or Severity.Warning);
        Assert.Empty(book.Facts.Tables);
    }

    // 部门支出总表 beside the revenue of the town: what a table says of itself counts.
    [Fact]
    public void Read_TableOfADepartmentInTheBookOfATown_KeepsItsRole()
    {
        Disclosure book = Read($"单位：万元\n\n{Revenue}\n{Expenditure}\n{ExpenditureOfLevel.Replace("2025年新城一般公共预算支出预算表", "2025年部门支出预算总表", StringComparison.Ordinal)}");

        Assert.Equal(TableRole.Expenditure, Assert.Single(book.Facts.Tables).Role);
    }

    private static Disclosure Read(string markdown)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(markdown));
        return Disclosure.Read(stream, FileFormat.Markdown);
    }
}
