using PublicBudget.Amounts;
using PublicBudget.Classifications;

namespace PublicBudget.Performance;

/// <summary>
/// The performance sheet of one project (项目绩效目标表, in Henan 支出项目绩效目标表): what it is, what it costs, what it is to
/// reach. Amounts and texts that the sheet leaves blank are null. The persons named on the sheet (项目负责人, 联系人) are left
/// out on purpose: no figure depends on them.
/// </summary>
public sealed record ProjectPerformance
{
    /// <summary>The name of the project (项目名称), as printed.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public required string Name { get; init => field = PrintedText.OrNull(value) ?? throw NoName(); }

    /// <summary>The code of the unit (单位编码); null if none is printed.</summary>
    public UnitCode? UnitCode { get; init; }

    /// <summary>What the money is for (资金用途), for example 业务类; null if none is printed.</summary>
    public string? Purpose { get; init => field = PrintedText.OrNull(value); }

    /// <summary>From when to when the project runs (开始时间, 结束时间); null if neither is printed.</summary>
    public ProjectPeriod? Period { get; init; }

    /// <summary>The whole amount of the project over all its years (项目总金额).</summary>
    public Money? Total { get; init; }

    /// <summary>The amount of the budget year (项目本年度金额).</summary>
    public Money? ThisYear { get; init; }

    /// <summary>The whole amount of the project as it stood the year before (上年度项目总金额).</summary>
    public Money? PriorTotal { get; init; }

    /// <summary>The amount of the year before (项目上年度金额).</summary>
    public Money? PriorYear { get; init; }

    /// <summary>
    /// The function (功能分类科目) under which the project stands in the expenditure table; null where the sheet does not
    /// say it, as Henan's form of 2021 does not.
    /// </summary>
    public FunctionalCode? Function { get; init; }

    /// <summary>What the project is (项目概况).</summary>
    public string? Overview { get; init => field = PrintedText.OrNull(value); }

    /// <summary>What it rests on (立项依据): laws, decisions, documents.</summary>
    public string? Basis { get; init => field = PrintedText.OrNull(value); }

    /// <summary>Why it is needed (项目设立的必要性).</summary>
    public string? Necessity { get; init => field = PrintedText.OrNull(value); }

    /// <summary>Supporting rules and measures (项目配套制度措施).</summary>
    public string? SupportingMeasures { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The plan of implementation (项目实施计划).</summary>
    public string? ImplementationPlan { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The remark (备注).</summary>
    public string? Remark { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The goals in words (项目总目标, 年度绩效目标).</summary>
    public PerformanceObjective Objective { get; init; } = PerformanceObjective.None;

    /// <summary>The indicators and their targets (绩效指标).</summary>
    public IndicatorTree Indicators { get; init; } = IndicatorTree.Empty;

    private static ArgumentException NoName() => new("Expected the name of the project, found an empty text.", nameof(Name));
}
