using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>A running head that a conversion left between two halves of a sentence.</summary>
public class RunningHeadTests
{
    private const string Head = "县水务局2018年度部门决算";

    [Theory]
    [InlineData("97.00%", Exact)]
    [InlineData("98.30%", Mismatch)]
    public void Read_AHeadInsideASentence_IsLeftOut(string rate, StatementVerdict verdict)
    {
        string text = $"{Head}\n一、运行经费\n2018年机关运行经费支出300.00万元，比上年减少100.00万元，下\n{Head}\n- 11 -\n降25.00%。\n二、项目支出\n项目支出年初预算100.00万元，支出决算97.00万元，完成年初\n{Head}\n- 12 -\n预算的{rate}。\n";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Completion, rate, text).Verdict);
        Assert.Equal(Exact, Reading.Stating(StatementKind.Growth, "25.00%", text).Verdict);
    }

    [Theory]
    [InlineData("- 11 -\n{0}\n预算的98.30%。\n")]
    [InlineData("\n— 11 —\n\n{0}\n\n预算的98.30%。\n")]
    public void Read_AHeadBelowTheNumber_IsLeftOut(string between)
    {
        string rest = string.Format(System.Globalization.CultureInfo.InvariantCulture, between, Head);
        string text = $"{Head}\n一、项目支出\n- 10 -\n{Head}\n项目支出年初预算100.00万元，支出决算97.00万元，完成年初\n{rest}";

        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Completion, "98.30%", text).Verdict);
    }

    [Fact]
    public void Read_ALineThatStandsOnceBesideANumber_IsText()
    {
        const string Text = "项目支出年初预算100.00万元，支出决算97.00万元，完成年初预算的97.00%。\n机关运行经费\n- 11 -\n支出300.00万元，比上年减少100.00万元，下降25.00%。\n";

        Assert.StartsWith("机关运行经费", Reading.Stating(StatementKind.Growth, "25.00%", Text).Subject.Topic, StringComparison.Ordinal);
    }
}
