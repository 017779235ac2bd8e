namespace PublicBudget.Periods;

/// <summary>
/// Where in the budget year a figure belongs. A budget without further words is the approved one; the zero value of the enum is
/// <see cref="Draft"/>, so that the stages sort in the order of the year.
/// </summary>
public enum BudgetStage
{
    /// <summary>预算草案: before approval.</summary>
    Draft = 0,

    /// <summary>年初预算, 预算数: as approved (批复). What disclosures mean by 预算.</summary>
    Approved = 1,

    /// <summary>调整预算: changed during the year.</summary>
    Adjusted = 2,

    /// <summary>预算执行数: the estimated outturn of the running year.</summary>
    Execution = 3,

    /// <summary>决算, 决算数: the final accounts.</summary>
    Outturn = 4,
}
