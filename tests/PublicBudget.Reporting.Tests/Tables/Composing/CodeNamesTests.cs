using PublicBudget.Classifications;
using PublicBudget.Periods;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Tests.Tables.Composing;

public class CodeNamesTests
{
    private static readonly CodeNames Names = CodeNames.Of(new FiscalYear(2021));

    [Theory]
    [InlineData("2080101", "行政运行（人力资源和社会保障管理事务）")]
    [InlineData("2080107", "社会保险业务管理事务")]
    [InlineData("2080501", "行政单位离退休")]
    [InlineData("208", "社会保障和就业支出")]
    public void InTable_ASharedName_CarriesItsSection(string code, string name)
        => Assert.Equal(name, Names.InTable(FunctionalCode.Parse(code)));

    [Theory]
    [InlineData("208", "社会保障和就业")]
    [InlineData("227", "预备费")]
    public void WithoutExpenditure_LeavesTheWordOut(string code, string name)
        => Assert.Equal(name, Names.WithoutExpenditure(FunctionalCode.Parse(code)));

    [Fact]
    public void UnknownCode_OrYear_PrintsTheDigits()
    {
        Assert.Equal("2981234", Names.InTable(FunctionalCode.Parse("2981234")));
        Assert.Equal("2080101", CodeNames.Of(new FiscalYear(1999)).InTable(FunctionalCode.Parse("2080101")));
    }
}
