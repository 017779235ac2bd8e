using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

public class TableTitlesTests
{
    [Theory]
    [InlineData("单位收支总体情况表", TableRole.IncomeAndExpenditure)]
    [InlineData("2025年部门财务收支预算总表", TableRole.IncomeAndExpenditure)]
    [InlineData("2024年预算单位收入预算总表", TableRole.Income)]
    [InlineData("2021年单位支出总体情况表", TableRole.Expenditure)]
    [InlineData("三、部门支出总表", TableRole.Expenditure)]
    [InlineData("2021年财政拨款收支总体情况表", TableRole.Appropriations)]
    [InlineData("财政拨款收支总表", TableRole.Appropriations)]
    [InlineData("2021年一般公共预算支出情况表", TableRole.GeneralPublicBudget)]
    [InlineData("2024年预算单位一般公共预算支出功能分类预算表", TableRole.GeneralPublicBudget)]
    [InlineData("支出经济分类汇总表", TableRole.Economic)]
    [InlineData("一般公共预算基本支出情况表", TableRole.Basic)]
    [InlineData("2024年预算单位一般公共预算基本支出部门预算经济分类预算表", TableRole.Basic)]
    [InlineData("2021年一般公共预算“三公”经费支出情况表", TableRole.ThreePublic)]
    [InlineData("2024年单位“三公”经费和机关运行经费预算表", TableRole.ThreePublic)]
    [InlineData("2021年政府性基金预算支出情况表", TableRole.Funds)]
    [InlineData("国有资本经营预算支出表", TableRole.StateCapital)]
    [InlineData("济源市失业保险处（参照）支出项目绩效目标表", TableRole.ProjectPerformance)]
    [InlineData("部门（单位）整体绩效目标表", TableRole.UnitPerformance)]
    [InlineData("政府采购预算表", TableRole.Procurement)]
    [InlineData("2026年丽江市政府性基金预算支出情况表", TableRole.Other)]
    [InlineData("2026年市本级一般公共预算支出情况表", TableRole.Other)]
    [InlineData("2025年丽江市一般公共预算收支情况表", TableRole.Other)]
    [InlineData("2026年丽江市社会保险基金预算收入情况表", TableRole.Other)]
    [InlineData("一般公共预算财政拨款支出决算表", TableRole.Other)]
    [InlineData("", TableRole.Other)]
    public void RoleOf_Title_IsThatOfTheForm(string title, TableRole role) => Assert.Equal(role, TableTitles.RoleOf(title));
}
