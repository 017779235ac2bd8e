using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>What a sentence shows by itself – the precision of its amounts, which of two amounts it speaks of – is reported where no rule does.</summary>
public class ShownPrecisionTests
{
    [Theory]
    [InlineData("青禾市某局2025年部门预算\n公务接待费1万元，比上年增加0.8万元，增长100%。", "NAR-04", 1)]
    [InlineData("青禾市某局2025年部门预算\n公务接待费1万元，比上年增加0.5万元，增长100%。", "NAR-04", 0)]
    [InlineData("青禾市某局2025年部门预算\n公务接待费1.00万元，比上年增加0.80万元，增长100%。", "NAR-04", 1)]
    [InlineData("青禾市某局2025年度部门决算\n公务接待费年初预算为62.29万元，支出决算为60.99万元。决算数等于预算数的主要原因：工作开展。", "NAR-05", 0)]
    public void Verify_AContradictionInOneSentence_IsSaidOnce(string text, string rule, int count) =>
        Assert.Equal(count, Read(text).Verify().Findings.Count(finding => finding.RuleId == rule));

    [Fact]
    public void Verify_ACompletionThatFitsAnotherAmountOfItsItem_IsFound()
    {
        const string Text = """
            青禾市某局2025年度部门决算
            1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）257.14万元，主要用于缴纳职业年金。年初预算为274.82万元，支出决算为245.53万元，完成年初预算的93.57%。
            """;

        Assert.Contains(Read(Text).Verify().Findings, finding => finding.RuleId == "NAR-18");
    }

    private static Disclosure Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Disclosure.Read(stream, FileFormat.Text);
    }
}
