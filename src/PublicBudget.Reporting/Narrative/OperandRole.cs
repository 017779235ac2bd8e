namespace PublicBudget.Reporting.Narrative;

/// <summary>The part that an amount plays in a statement. The default is <see cref="Current"/>.</summary>
public enum OperandRole
{
    /// <summary>The amount that is spoken of (本年数).</summary>
    Current = 0,

    /// <summary>The amount that it is compared with (上年数).</summary>
    Prior,

    /// <summary>The difference (增减额), negative for a decrease.</summary>
    Change,

    /// <summary>The total of a list (合计).</summary>
    Total,

    /// <summary>A part of a total or of a whole (其中).</summary>
    Part,

    /// <summary>What a share is taken of (总额).</summary>
    Whole,

    /// <summary>The budget that is carried out (预算数).</summary>
    Budget,

    /// <summary>What was carried out (决算数, 执行数).</summary>
    Actual,

    /// <summary>By how much the outturn differs from the budget, negative if it is smaller.</summary>
    Excess,

    /// <summary>What is taken off to come to a balance (减去本年支出).</summary>
    Deducted,
}
