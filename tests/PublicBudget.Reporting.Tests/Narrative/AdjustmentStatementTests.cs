using CsCheck;
using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Adjusted budgets whose change stands before the amounts, and new amounts behind a change.</summary>
public class AdjustmentStatementTests
{
    [Theory]
    [InlineData("调减税收收入{0}，由3000万元调整为2405万元。", "595万元", "695万元")]
    [InlineData("调增一般公共预算支出{0}，由年初预算的30000万元调整为32000万元。", "2000万元", "3000万元")]
    [InlineData("教育支出调增{0}，由30000万元调整为32000万元。", "2000万元", "3000万元")]
    [InlineData("教育支出预算由30000万元调整为32000万元，调增{0}。", "2000万元", "3000万元")]
    [InlineData("预算总收支从66.50亿元调减至64.50亿元，调减{0}。", "2.00亿元", "3.00亿元")]
    public void Read_TheChangeOfABudget_IsChecked(string form, string right, string wrong)
    {
        Assert.Equal(Exact, Change(form, right).Verdict);
        Assert.Equal(Mismatch, Change(form, wrong).Verdict);
    }

    [Theory]
    [InlineData("年初预算30000万元，调增2000万元，增长6.7%，调整为32000万元。")]
    [InlineData("全区收入预算总计调整为576105万元，调增102620万元，主要是调增上级补助收入83620万元、债务转贷收入19000万元。")]
    [InlineData("预算由3000万元调整为2405万元，主要是调减税收收入595万元。非税收入由500万元调整为600万元，调增100万元。")]
    [InlineData("调减税收收入595万元。非税收入由500万元调整为600万元。")]
    [InlineData("收入由12981.26万元调整为13250.10万元，调增268.84万元。其中：税收收入年初预算9407.22万元不变；非税收入由3574.04万元调整为3842.88万元，主要由于：（1）企业利润上缴调增49.16万元。")]
    [InlineData("公务接待费减少235万元至4464.99万元，下降5%。")]
    [InlineData("1月至9月收入300万元，比上年增加至少20万元，截至2022年末结余30万元。")]
    public void Read_AmountsBeforeAndAfterAChange_AreNotMixedUp(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_ARateOfTheInitialBudget_IsOfTheAmountBeforeTheChange()
    {
        Statement statement = Reading.Stating(StatementKind.Growth, "6.7%", "年初预算30000万元，调增2000万元，增长6.7%，调整为32000万元。");

        Assert.Equal(Exact, statement.Verdict);
        Assert.Equal(OperandRole.Prior, statement.Operands[^1].Role);
    }

    [Fact]
    public void Read_AnyAnnouncedChange_IsCheckedExactly() =>
        Gen.Select(Gen.Int[100, 900_000], Gen.Int[1, 90_000], Gen.Bool).Sample(
            sample =>
            {
                (int prior, int change, bool isMore) = sample;
                string Text(int stated) => $"调{(isMore ? "增" : "减")}一般公共预算收入{stated}万元，由年初预算的{prior + 90_000}万元调整为{prior + 90_000 + (isMore ? change : -change)}万元。";

                Assert.Equal(Exact, Assert.Single(Reading.Of(StatementKind.Growth, Text(change))).Verdict);
                Assert.Equal(Mismatch, Assert.Single(Reading.Of(StatementKind.Growth, Text(change + 7))).Verdict);
            },
            iter: 500);

    private static Statement Change(string form, string stated) => Reading.Stating(StatementKind.Growth, stated, form.Replace("{0}", stated, StringComparison.Ordinal));
}
