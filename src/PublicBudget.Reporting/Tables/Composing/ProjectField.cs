namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>What a cell of a project's performance sheet prints.</summary>
public enum ProjectField
{
    /// <summary>Nothing: the form has the field, the library keeps no persons and no telephone numbers.</summary>
    Blank = 0,

    /// <summary>项目名称.</summary>
    Name,

    /// <summary>单位编码.</summary>
    UnitCode,

    /// <summary>资金用途.</summary>
    Purpose,

    /// <summary>开始时间.</summary>
    Start,

    /// <summary>结束时间.</summary>
    End,

    /// <summary>项目总金额.</summary>
    Total,

    /// <summary>项目本年度金额.</summary>
    ThisYear,

    /// <summary>上年度项目总金额.</summary>
    PriorTotal,

    /// <summary>项目上年度金额.</summary>
    PriorYear,

    /// <summary>项目概况.</summary>
    Overview,

    /// <summary>立项依据.</summary>
    Basis,

    /// <summary>项目设立的必要性.</summary>
    Necessity,

    /// <summary>项目配套制度措施.</summary>
    SupportingMeasures,

    /// <summary>项目实施计划.</summary>
    ImplementationPlan,

    /// <summary>备注.</summary>
    Remark,

    /// <summary>项目总目标.</summary>
    OverallObjective,

    /// <summary>年度绩效目标.</summary>
    AnnualObjectives,
}
