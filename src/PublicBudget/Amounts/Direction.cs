namespace PublicBudget.Amounts;

/// <summary>Which way a figure moved against its base (增减方向). The default is <see cref="Unchanged"/>.</summary>
public enum Direction
{
    /// <summary>持平.</summary>
    Unchanged = 0,

    /// <summary>增加, of a rate 增长.</summary>
    Increase = 1,

    /// <summary>减少, of a rate 下降.</summary>
    Decrease = 2,
}
