using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Titles with a label in front, and those that leave out the word 表.</summary>
public class LabelledTitlesTests
{
    private const string Rows = "<table><tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td>208</td><td>社会保障和就业支出</td><td>9.00</td></tr></table>";

    [Theory]
    [InlineData("表：部门支出总表", TableRole.Expenditure)]
    [InlineData("表名：一般公共预算支出表", TableRole.GeneralPublicBudget)]
    [InlineData("报表名称：部门收支总表", TableRole.IncomeAndExpenditure)]
    public void RoleOf_TitleBehindALabel_IsThatOfTheTitle(string title, TableRole role)
    {
        Assert.Equal(role, TableTitles.RoleOf(title));
        Assert.Equal(title, Recognised.Html($"<p>{title}</p><p>单位：万元</p>{Rows}").Tables.Single().Title);
    }

    [Theory]
    [InlineData("部门支出总体情况", TableRole.Expenditure)]
    [InlineData("三、一般公共预算支出", TableRole.GeneralPublicBudget)]
    [InlineData("2024年政府性基金预算支出情况", TableRole.Funds)]
    public void Recognise_NameRightAboveTheUnit_IsTheTitle(string title, TableRole role)
    {
        RecognisedTable table = Recognised.Html($"<p>{title}</p><p>单位：万元</p>{Rows}").Tables.Single();

        Assert.Equal((title, role), (table.Title, table.Role));
    }

    [Fact]
    public void Recognise_NameInTheGridAboveTheUnit_IsTheTitle()
        => Assert.Equal(TableRole.Expenditure, Recognised.Html("<table><tr><td colspan=3>部门支出总体情况</td></tr><tr><td></td><td></td><td>单位：万元</td></tr>" + Rows["<table>".Length..]).Tables.Single().Role);

    // A text speaks of expenditure all the time.
    [Theory]
    [InlineData("<p>部门支出总体情况</p><p>详见下列表格。</p><p>单位：万元</p>")]
    [InlineData("<p>部门支出总体情况</p>")]
    [InlineData("<p>下面说明支出，其中基本支出</p><p>单位：万元</p>")]
    [InlineData("<p>全市一般公共预算支出</p><p>单位：万元</p>")]
    public void Recognise_OtherLineAbove_IsNoTitle(string lines)
    {
        RecognisedTable table = Recognised.Html(lines + Rows).Tables.Single();

        Assert.Equal(("", TableRole.Other), (table.Title, table.Role));
    }
}
