namespace PublicBudget.Facts;

/// <summary>What the tables are called.</summary>
public static class TableRoles
{
    /// <summary>The Chinese name, without year and organisation: 支出总体情况表.</summary>
    /// <param name="role">The table.</param>
    public static string ChineseName(this TableRole role) => role switch
    {
        TableRole.IncomeAndExpenditure => "收支总体情况表",
        TableRole.Income => "收入总体情况表",
        TableRole.Expenditure => "支出总体情况表",
        TableRole.Appropriations => "财政拨款收支总体情况表",
        TableRole.GeneralPublicBudget => "一般公共预算支出情况表",
        TableRole.Economic => "支出经济分类汇总表",
        TableRole.Basic => "一般公共预算基本支出情况表",
        TableRole.ThreePublic => "“三公”经费支出情况表",
        TableRole.Funds => "政府性基金预算支出情况表",
        TableRole.StateCapital => "国有资本经营预算支出情况表",
        TableRole.UnitPerformance => "整体绩效目标表",
        TableRole.ProjectPerformance => "项目支出绩效目标表",
        TableRole.Procurement => "政府采购预算表",
        _ => "其他表",
    };
}
