using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Passages of explanations as departments of several places write them: what belongs together, and what only looks alike.</summary>
public class ExplanationTextTests
{
    [Theory]
    // the name of the organisation holds the name of a kind of procurement
    [InlineData("政府采购预算说明 2024年示例区水务服务所政府采购预算总额1530.25万元，其中：政府采购货物预算30.25万元，政府采购工程预算500.00万元，政府采购服务预算1000.00万元。")]
    [InlineData("示例工程管理中心政府采购预算总额1530.25万元，其中：工程类政府采购预算530.25万元，服务类政府采购预算1000.00万元。\n2024年政府采购工程预算530.25万元。")]
    // money of the projects that have objectives
    [InlineData("2024年收入预算3310.00万元，其中：一般公共预算拨款收入1000.00万元，事业收入2310.00万元。\n2024年实行绩效目标管理的项目19个，涉及一般公共预算拨款500.00万元、事业收入1500.00万元。")]
    // money of one item
    [InlineData("2024年收入预算3310.00万元，其中：一般公共预算拨款收入1000.00万元，事业收入2310.00万元。\n2024年政府采购预算80.00万元，其中：一般公共预算拨款安排80.00万元，占100%。")]
    // what is carried over to the next year is in the budget, not in the expenditure of the year
    [InlineData("2024年支出总预算4560.12万元，其中本年支出4500.12万元，结转下年60.00万元。\n2024年本年支出预算4500.12万元，其中：基本支出2000.12万元，项目支出2500.00万元。")]
    [InlineData("2024年支出预算4560.12万元。\n2024年本年支出4500.12万元。结转下年60.00万元。")]
    // by source the money of two years, by year that of one
    [InlineData("2024年财政拨款收支总预算2020.60万元。收入按资金来源分为：一般公共预算拨款1980.60万元、政府性基金预算拨款40.00万元；按资金年度分为：当年财政拨款收入2000.60万元、上年结转收入20.00万元。\n本年收入2010.60万元，主要包括：一般公共预算拨款收入1960.60万元，政府性基金预算拨款收入40.00万元，其他收入10.00万元。\n上年结转20.00万元。")]
    // an item without the sign of its level behind one that has it
    [InlineData("2024年一般公共预算支出900.00万元，主要用于以下方面：教育（类）支出600.00万元，占66.67%；社会保障和就业（类）支出180.00万元，占20.00%；卫生健康支出75.00万元，占8.33%；住房保障支出45.00万元，占5.00%。")]
    // what is left of the running of vehicles is not all of their costs
    [InlineData("2024年公务用车购置费0万元，公务用车运行维护费12.00万元，其中：公务用车加油6.00万元，公务用车维修5.00万元，公务用车其他支出1.00万元。")]
    // what one paragraph lists in full, another lists in part
    [InlineData("1.支出预算结构情况\n2024年一般公共预算支出900.00万元，主要用于以下方面：教育支出（类）600.00万元；住房保障支出（类）300.00万元。\n2.支出预算具体情况\n2024年一般公共预算支出900.00万元，其中：住房保障支出（类）住房改革支出（款）购房补贴（项）45.00万元。")]
    // what the items of a list spend on projects is not what the unit does
    [InlineData("2024年支出总计900.00万元，具体情况如下：\n（一）教育支出600.00万元。其中：\n1.人员支出500.00万元；\n2.项目支出100.00万元。\n（二）住房保障支出300.00万元。其中：\n1.人员支出260.00万元；\n2.项目支出40.00万元。")]
    // shares of the revenue of the year behind a total that holds more
    [InlineData("2024年收入总计1000.00万元，其中：本年收入900.00万元，占收入总计的90.00%，上年结转结余100.00万元，占收入总计的10.00%。本年收入中：一般公共预算拨款720.00万元，占本年收入的80.00%；事业收入180.00万元，占本年收入的20.00%。")]
    // a list that goes on in what looks like another paragraph
    [InlineData("2024年一般公共预算支出900.00万元，主要用于以下方面：教育（类）支出600.00万元；社会保障和就业（类）支出180.00万元；\n住房保障（类）支出120.00万元。")]
    // a total behind its parts, one of which was carried over
    [InlineData("2024年本年收入400.00万元，上年结转和结余50.00万元，收入合计450.00万元。本年支出420.00万元，年末结转和结余30.00万元，支出合计450.00万元。")]
    public void Verify_RightText_HasNoFinding(string text) => Assert.Empty(ErrorsOf(text));

    [Theory]
    [InlineData("2024年示例区水务服务所政府采购预算总额1530.25万元。\n2024年政府采购预算总额1531.25万元。", "NAR-10")]
    [InlineData("2024年政府采购服务预算10.00万元。\n2024年服务类采购预算11.00万元。", "NAR-10")]
    [InlineData("2024年收入预算3310.00万元，其中：一般公共预算拨款收入1000.00万元，事业收入2310.00万元。\n2024年事业收入2311.00万元。", "NAR-10")]
    [InlineData("2024年支出总预算4500.00万元。\n2024年本年支出4501.00万元。", "NAR-10")]
    public void Verify_WrongText_IsFound(string text, string rule) => Assert.Contains(ErrorsOf(text), finding => finding.RuleId == rule);

    [Fact]
    public void Verify_SeveralUnits_DoNotContradictEachOther() => Assert.Empty(ErrorsOf(TwoUnits));

    [Fact]
    public void Verify_FirstOfSeveralUnits_IsChecked() =>
        Assert.Contains(ErrorsOf(TwoUnits.Replace("本单位2024年基本支出700.00万元", "本单位2024年基本支出701.00万元", StringComparison.Ordinal)), finding => finding.RuleId == "NAR-10");

    [Fact]
    public void Verify_RepeatedTitle_IsOfTheSameUnit() =>
        Assert.Contains(ErrorsOf("2024年基本支出700.00万元。\n示例单位2024年部门决算\n2024年基本支出701.00万元。"), finding => finding.RuleId == "NAR-10");

    private const string TwoUnits =
        """
        第一篇 平湖区第一幼儿园2024年单位预算
        平湖区第一幼儿园2024年收入总预算820.00万元；支出总预算820.00万元，其中：基本支出700.00万元，项目支出120.00万元。比上年增加20.00万元，增长2.50%。
        本单位2024年基本支出700.00万元。
        本单位2024年“三公”经费预算0万元，与去年持平。
        第二篇 平湖区社区卫生服务中心2024年单位预算
        平湖区社区卫生服务中心2024年收入总预算2310.00万元；支出总预算2310.00万元，其中：基本支出1710.00万元，项目支出600.00万元。比上年增加310.00万元，增长15.50%。
        本单位2024年“三公”经费预算5.00万元，比去年减少1.00万元，下降16.67%。
        """;

    private static List<Finding> ErrorsOf(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("示例单位2024年部门预算说明\n" + text));
        return [.. Disclosure.Read(stream, FileFormat.Text).Verify().Findings.Where(finding => finding.Severity == Severity.Error)];
    }
}
