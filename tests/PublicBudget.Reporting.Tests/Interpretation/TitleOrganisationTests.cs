using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Interpretation;

public class TitleOrganisationTests
{
    [Theory]
    [InlineData("云岭县水务局2021年部门预算", "云岭县水务局")]
    [InlineData("2021年度云岭县水务局部门决算公开说明", "云岭县水务局")]
    [InlineData("云岭县水务局\n\n2021年度部门决算", "云岭县水务局")]
    [InlineData("云岭县人民政府办公室（本级）\n\n目 录\n\n第一部分 云岭县人民政府办公室概况", "云岭县人民政府办公室")]
    [InlineData("编制单位：云岭县水务局（机关）", "云岭县水务局（机关）")]
    [InlineData("第三部分 云岭县水务局 2025 年度部门决算情况说明", "云岭县水务局")]
    public void Read_ALineNamesTheOrganisation(string text, string expected) => Assert.Equal(expected, OrganisationIn(text));

    [Theory]
    [InlineData("目 录\n\n2021年度部门决算")]
    [InlineData("第一部分 单位基本情况\n\n一、主要职能")]
    [InlineData("第一部分 部门概况\n\n2021年部门预算")]
    [InlineData("2020年情况\n\n2021年度部门决算")]
    [InlineData("主要职能\n\n2021年度部门决算")]
    [InlineData("第二部分 2021年度部门决算情况说明")]
    [InlineData("七、财政拨款三公经费支出决算情况说明")]
    public void Read_NoLineNamesOne_IsNull(string text) => Assert.Null(OrganisationIn(text));

    private static string? OrganisationIn(string text)
        => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes(text + "\n\n支出预算10万元。\n")), FileFormat.Markdown).Facts.Info.Organisation;
}
