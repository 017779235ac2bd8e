namespace PublicBudget.Performance;

/// <summary>Which way an indicator is better (指标性质, 方向).</summary>
public enum IndicatorDirection
{
    /// <summary>Not known: a placeholder, or a text that was not recognised.</summary>
    Unknown = 0,

    /// <summary>The more the better (正向).</summary>
    Positive,

    /// <summary>The less the better (反向).</summary>
    Reverse,

    /// <summary>Exactly this much, or within these ends (等于).</summary>
    Equal,

    /// <summary>Judged in words (定性).</summary>
    Qualitative,
}
