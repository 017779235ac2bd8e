using System.Text;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>A document that never says of which year it is, and compares with the year before.</summary>
public class UnknownYearTests
{
    [Theory]
    [InlineData("一般公共预算支出表", "| 科目编码 | 科目名称 | 上年执行数 | 本年预算数 | 增减额 | 增减% |\n|---|---|---|---|---|---|\n| 208 | 社会保障和就业支出 | 20.0 | 30.0 | 10.0 | 50.00% |\n")]
    [InlineData("“三公”经费支出预算表", "| 项目 | 上年预算数 | 本年预算数 |\n|---|---|---|\n| 合计 | 20.0 | 30.0 |\n| 公务接待费 | 20.0 | 30.0 |\n")]
    public void Read_ColumnOfThePriorYear_KeepsItsLabels(string title, string table)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"# 预算公开\n\n{title}\n\n单位：万元\n\n{table}"));

        Disclosure read = Disclosure.Read(stream, FileFormat.Markdown);

        Assert.All(ConceptsOf(read, "20.0万元"), concept => Assert.Equal(FactConcept.Unidentified, concept));
        Assert.All(ConceptsOf(read, "30.0万元"), concept => Assert.NotEqual(FactConcept.Unidentified, concept));
        Assert.True(read.Verify().IsConsistent);
        Assert.NotNull(read.ToBudget());
    }

    private static FactConcept[] ConceptsOf(Disclosure read, string figure)
    {
        FactConcept[] concepts = [.. read.Facts.Facts.Where(fact => fact.Figure.ToString() == figure).Select(fact => fact.Key.Concept)];
        Assert.NotEmpty(concepts);
        return concepts;
    }
}
