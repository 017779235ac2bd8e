namespace PublicBudget.Performance;

/// <summary>How a <see cref="BaselineTarget"/> is to stand to what it is compared with.</summary>
public enum BaselineChange
{
    /// <summary>As it was (持平).</summary>
    Unchanged = 0,

    /// <summary>More (增长, 提高).</summary>
    Increase,

    /// <summary>Less (下降, 降低).</summary>
    Decrease,

    /// <summary>As the operator says, against the earlier value itself (不低于上年水平).</summary>
    Level,
}
