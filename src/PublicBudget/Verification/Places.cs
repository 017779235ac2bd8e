using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>A set of places that a rule looks at: tables by their role, the text, and figures that stand nowhere (computed or given).</summary>
[Flags]
public enum Places
{
    /// <summary>No place.</summary>
    None = 0,

    /// <summary>Computed or given figures, without a place.</summary>
    Nowhere = 1,

    /// <summary>The text.</summary>
    Text = 2,

    /// <summary>Any other table.</summary>
    OtherTable = 4 << TableRole.Other,

    /// <summary>收支总体情况表.</summary>
    IncomeAndExpenditure = 4 << TableRole.IncomeAndExpenditure,

    /// <summary>收入总体情况表.</summary>
    Income = 4 << TableRole.Income,

    /// <summary>支出总体情况表.</summary>
    Expenditure = 4 << TableRole.Expenditure,

    /// <summary>财政拨款收支总体情况表.</summary>
    Appropriations = 4 << TableRole.Appropriations,

    /// <summary>一般公共预算支出情况表.</summary>
    GeneralPublicBudget = 4 << TableRole.GeneralPublicBudget,

    /// <summary>支出经济分类汇总表.</summary>
    Economic = 4 << TableRole.Economic,

    /// <summary>一般公共预算基本支出情况表.</summary>
    Basic = 4 << TableRole.Basic,

    /// <summary>“三公”经费支出情况表.</summary>
    ThreePublic = 4 << TableRole.ThreePublic,

    /// <summary>政府性基金预算支出情况表.</summary>
    Funds = 4 << TableRole.Funds,

    /// <summary>国有资本经营预算支出表.</summary>
    StateCapital = 4 << TableRole.StateCapital,

    /// <summary>部门（单位）整体绩效目标表.</summary>
    UnitPerformance = 4 << TableRole.UnitPerformance,

    /// <summary>项目绩效目标表.</summary>
    ProjectPerformance = 4 << TableRole.ProjectPerformance,

    /// <summary>政府采购预算表.</summary>
    Procurement = 4 << TableRole.Procurement,

    /// <summary>The tables of expenditure by functional code: all funds, general public budget, government-managed funds, state capital.</summary>
    ByFunction = Expenditure | GeneralPublicBudget | Funds | StateCapital,

    /// <summary>Every table.</summary>
    AnyTable = OtherTable | IncomeAndExpenditure | Income | Appropriations | Economic | Basic | ThreePublic | ByFunction
        | UnitPerformance | ProjectPerformance | Procurement,

    /// <summary>Every table, the text, and figures without a place.</summary>
    Anywhere = AnyTable | Text | Nowhere,
}
