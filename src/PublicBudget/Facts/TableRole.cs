namespace PublicBudget.Facts;

/// <summary>What a table of a disclosure is for, whatever its title and number are in one form or another.</summary>
public enum TableRole
{
    /// <summary>Any other table.</summary>
    Other = 0,

    /// <summary>收支总体情况表, 收支总表.</summary>
    IncomeAndExpenditure = 1,

    /// <summary>收入总体情况表, 收入总表.</summary>
    Income = 2,

    /// <summary>支出总体情况表, 支出总表.</summary>
    Expenditure = 3,

    /// <summary>财政拨款收支总体情况表.</summary>
    Appropriations = 4,

    /// <summary>一般公共预算支出情况表.</summary>
    GeneralPublicBudget = 5,

    /// <summary>支出经济分类汇总表.</summary>
    Economic = 6,

    /// <summary>一般公共预算基本支出情况表.</summary>
    Basic = 7,

    /// <summary>“三公”经费支出情况表.</summary>
    ThreePublic = 8,

    /// <summary>政府性基金预算支出情况表.</summary>
    Funds = 9,

    /// <summary>国有资本经营预算支出表.</summary>
    StateCapital = 10,

    /// <summary>部门（单位）整体绩效目标表.</summary>
    UnitPerformance = 11,

    /// <summary>项目绩效目标表.</summary>
    ProjectPerformance = 12,

    /// <summary>政府采购预算表.</summary>
    Procurement = 13,
}
