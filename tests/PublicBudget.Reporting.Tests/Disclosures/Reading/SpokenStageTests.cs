using System.Text;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Texts without a title, or with one in traditional characters: whether budget or final accounts is read from what they say.</summary>
public class SpokenStageTests
{
    private const string Outturn = """
        某区2021年度一般公共预算财政拨款“三公”经费支出预算为49.90万元，支出决算为7.69万元，完成预算的15.41%，决算数小于预算数的主要原因是由于领导无出国活动，外出学习活动减少，厉行节约。
        “三公”经费支出决算中，因公出国（境）费支出决算0万元，占0%；公务接待费支出决算5.21万元，占67.75%；公务用车购置及运行维护费支出决算2.48万元，占32.25%。具体情况如下：
        1.因公出国（境）费支出0万元，与2021年度预算相比无增减。
        2.公务接待费支出5.21万元。
        3.公务用车购置及运行维护费支出2.48万元，与2021年度预算相比无变化。
        """;

    [Theory]
    [InlineData(Outturn, BudgetStage.Outturn)]
    [InlineData("某局2024年度部門決算\n公務接待費5.21萬元。", BudgetStage.Outturn)]
    [InlineData("某局2024年部门预算\n公务接待费5.21万元，上年支出决算为6.21万元。", BudgetStage.Approved)]
    [InlineData("某局2024年公务接待费支出预算为5.21万元，公务用车运行维护费支出预算为2.48万元，上年支出决算为6.21万元，本年严格执行有关规定，厉行节约，从严控制接待数量、规模和接待标准。", BudgetStage.Approved)]
    [InlineData("一、“三公”经费支出决算总体情况\n2016年,“三公”经费预算为20.00万元,其中:因公出国(境)费5.00万元、国内公务接待费15.00万元。“三公”经费支出为18.00万元,完成预算的90.00%,其中:因公出国(境)费支出4.00万元,国内公务接待费支出14.00万元。\n二、“三公”经费支出决算具体情况\n2016年度“三公”经费支出决算中,因公出国(境)费支出4.00万元,公务接待费支出14.00万元。", BudgetStage.Outturn)]
    [InlineData("2020年,一般公共预算支出年初预算为56.00万元,调整预算为56.00万元,决算数为67.00万元,较上年增长6.8%。一般公共预算支出67.00万元,加上补助乡镇支出7.00万元,支出总计74.00万元。", BudgetStage.Outturn)]
    public void Read_TheStage_IsThatOfTheWords(string text, BudgetStage stage) => Assert.Equal(stage, Read(text).Facts.Info.Version.Stage);

    [Fact]
    public void Verify_AmountsWithoutAStageInFinalAccounts_AreOfTheOutturn() => Assert.DoesNotContain(Read(Outturn).Verify().Findings, finding => finding.Severity == Severity.Error);

    [Theory]
    [InlineData("67.00", "67.00", false)]
    [InlineData("67.00", "68.00", true)]
    [InlineData("67.00", "76.00", true)]
    public void Verify_OutturnTakenUpAgain_IsNoBudget(string outturn, string again, bool isFound)
    {
        string text = $"某镇2020年部门预算\n2020年，一般公共预算支出年初预算为56.00万元，调整预算为56.00万元，决算数为{outturn}万元。一般公共预算支出{again}万元，用于各项事业。";

        Assert.Equal(BudgetStage.Approved, Read(text).Facts.Info.Version.Stage);
        Assert.Equal(isFound, Read(text).Verify().Findings.Any(finding => finding.RuleId == "NAR-10"));
    }

    [Theory]
    [InlineData("某校2018年度部门决算情况说明\n2018年总收入3647.88万元，比上年增长12.16%。总支出3629.20万元，比上年增长11.64%。", false)]
    [InlineData("某校2018年部门预算情况说明\n2018年总收入3647.88万元，比上年增长12.16%。总支出3629.20万元，比上年增长11.64%。", true)]
    [InlineData("某校2018年度部门决算情况说明\n2018年收入总计3647.88万元。支出总计3629.20万元。", true)]
    [InlineData("某校2018年收支情况\n学校2018年总收入3647.88万元。总支出3629.20万元。", false)]
    [InlineData("某校2018年收支预算情况\n学校2018年总收入3647.88万元。总支出3629.20万元。", true)]
    public void Verify_TotalsOfFinalAccounts_BalanceOnlyWithWhatWasCarriedOver(string text, bool isFound) =>
        Assert.Equal(isFound, Read(text).Verify().Findings.Any(finding => finding.RuleId == "NAR-16"));

    [Fact]
    public void Read_RowsOfATableFlattenedToLines_AreNoTitles()
    {
        Disclosure published = Read("项目 | 2022年预算数 | 2023年预算数 | 增减原因 |\n合计 | 20.00 | 30.00 | |\n某县2023年“三公”经费预算增减变化情况说明\n2023年，全县“三公”经费预算30.00万元，较上年预算增加10.00万元。");

        Assert.Equal(2023, published.Facts.Info.Version.Year.Year);
        Assert.DoesNotContain(published.Verify().Findings, finding => finding.RuleId is "NAR-09" or "STR-06");
    }

    private static Disclosure Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Disclosure.Read(stream, FileFormat.Text);
    }
}
