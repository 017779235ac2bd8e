using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Percentages in other places and units than behind their verb.</summary>
public class RateWordingTests
{
    [Theory]
    [InlineData("税收收入210.50亿元，比上年增加10.50亿元，实现了{0}的增幅。")]
    [InlineData("税收收入210.50亿元，增收10.50亿元，以{0}的速度增长。")]
    [InlineData("税收收入210.50亿元，增收10.50亿元，保持了{0}的增长。")]
    [InlineData("税收收入210.50亿元，比上年增加10.50亿元，{0}的增速高于预期。")]
    public void Read_ARateBeforeItsNoun_IsAGrowth(string form)
    {
        Assert.Equal(Exact, Stating(StatementKind.Growth, form, "5.25%").Verdict);
        Assert.Equal(Mismatch, Stating(StatementKind.Growth, form, "5.52%").Verdict);
    }

    [Theory]
    [InlineData(StatementKind.Share, "教育支出210.50万元，占支出总额500万元的{0}。", "421‰", "431‰")]
    [InlineData(StatementKind.Share, "教育经费30.00亿元，占一般公共预算支出200.00亿元的比例为{0}。", "15.00%", "15.75%")]
    [InlineData(StatementKind.Completion, "支出决算80万元，为变动预算100万元的{0}。", "80%", "90%")]
    [InlineData(StatementKind.Completion, "年初预算100万元，支出80万元，为年初预算的（含上级补助）{0}。", "80%", "90%")]
    public void Read_ARateOfAnAmountBeforeIt_IsChecked(StatementKind kind, string form, string right, string wrong)
    {
        Assert.Equal(Exact, Stating(kind, form, right).Verdict);
        Assert.Equal(Mismatch, Stating(kind, form, wrong).Verdict);
    }

    [Theory]
    [InlineData("年初预算1000万元，支出决算500万元，低于序时进度3.2%。")]
    [InlineData("支出决算500万元，完成年初预算1000万元的50%，比序时进度慢3.2%。")]
    public void Read_ThePartOfTheYearThatHasPassed_IsNoCompletion(string text) =>
        Assert.DoesNotContain(NarrativeReader.Read(text), statement => statement.Stated.Percentage?.Value == 3.2m && statement.Kind == StatementKind.Completion);

    [Theory]
    [InlineData("教育支出5.50亿元，比上年增加0.50亿元，增长10%。\n税收收入99999999999999999999亿元，比上年增加1.50亿元，增长12%。")]
    [InlineData("教育支出5.50亿元，比上年增加0.50亿元，增长10%。\n税收收入34.568.64亿元，比上年增加1.50亿元，增长12%。")]
    public void Read_ChangesOfAnAmountThatNobodyCanRead_AreOfNoOther(string text)
    {
        Statement statement = Reading.Stating(StatementKind.Growth, "增长12%", text);

        Assert.Equal(Uncheckable, statement.Verdict);
        Assert.DoesNotContain(statement.Operands, operand => operand.Role == OperandRole.Current);
    }

    [Theory]
    [InlineData("9%", Mismatch)]
    [InlineData("21%", Exact)]
    public void Read_ChangeAndRateBehindAList_AreOfItsTotal(string stated, StatementVerdict verdict)
    {
        string text = $"2024年基本支出3736.92万元，其中人员经费3383.21万元，公用经费353.71万元。比2023年预算增加654万元，增长{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    [InlineData("教育支出500亿元，其中基础教育支出超300亿元，比上年增长5%。")]
    [InlineData("支出规模超过500亿元，比上年增加20亿元，增长10%。")]
    [InlineData("税收收入210.50亿元，比上年增加10.50亿元，增长8.5%（同口径）。")]
    [InlineData("税收收入210.50亿元，比上年增加10.50亿元，增长8.5%（剔除一次性因素后）。")]
    [InlineData("一般公共预算收入210.50亿元，增长8.5%（按可比口径计算，下同）。其中：税收收入100亿元，比上年的80亿元增长10%。")]
    [InlineData("教育支出210.50万元，增长5.25%，增速比上年提高2.3%，比上年增加10.50万元。")]
    [InlineData("教育支出210.50万元，占比较上年提高2.1%，比上年增加10.50万元。")]
    [InlineData("税收收入80亿元，占一般公共预算收入100亿元的80%，比上年提高3%，增加10亿元。")]
    [InlineData("2022年“三公”经费10万元，2021年12万元，2022年比2021年减少2万元，减少16.67%，减少20%的目标已完成。")]
    public void Read_RatesThatSayNothingOfTheAmount_AreNotAnError(string text) => Reading.HasNoError(text);

    private static Statement Stating(StatementKind kind, string form, string rate)
    {
        string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, rate);
        return Assert.Single(NarrativeReader.Read(text), statement => statement.Kind == kind && statement.Stated.Text.Contains(rate, StringComparison.Ordinal));
    }
}
