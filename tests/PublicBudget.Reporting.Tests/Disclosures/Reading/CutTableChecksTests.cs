using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Tables of a page whose rows go on as text: what is missing in their sums may stand there.</summary>
public class CutTableChecksTests
{
    [Theory]
    [InlineData("20802 民政管理事务 40.00 40.00", false)]
    [InlineData("以上为各项支出的明细情况。", true)]
    public void Verify_SumsInsideATable_StayOpenWhereItsRowsGoOnAsText(string behind, bool isFound)
    {
        Table table = new TableBuilder().Title("2024年支出明细情况表").At(new Place { Page = 1 })
            .Caption("单位：万元")
            .Heads("科目编码", "科目名称", "年初安排", "已经下达")
            .Body("208", "社会保障和就业支出", "100.00", "100.00")
            .Body("20801", "人力资源和社会保障管理事务", "35.00", "35.00")
            .Body("2080101", "行政运行", "35.00", "35.00")
            .Body("20805", "行政事业单位养老支出", "25.00", "25.00")
            .Build();
        var document = new Document { Blocks = [table, new Paragraph { Text = behind, Place = new Place { Page = 2 } }] };

        VerificationReport report = Disclosure.From(document).Verify();

        Assert.Equal(isFound, report.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    // A page break tore the form apart; a blank form has its labels.
    [Theory]
    [InlineData(null, false)]
    [InlineData("项目名称", true)]
    public void Verify_FormOfWhichNothingWasRead_IsNotCalledEmpty(string? label, bool isFound)
    {
        TableBuilder form = new TableBuilder().Title("2024年项目绩效目标表").At(new Place { Page = 1 });
        if (label is not null) form.Body(label, "", "", "");
        form.Body("一级指标", "二级指标", "三级指标", "指标值");

        VerificationReport report = Disclosure.From(new Document { Blocks = [form.Build()] }).Verify();

        Assert.Equal(isFound, report.Findings.Any(finding => finding.RuleId == "STR-04"));
    }
}
