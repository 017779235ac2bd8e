namespace PublicBudget.Performance;

/// <summary>Which formula scores an indicator (评分方法).</summary>
public enum ScoringFamily
{
    /// <summary>No formula: a placeholder, a text that was not recognised, a schedule, a change against an earlier year.</summary>
    None = 0,

    /// <summary>The more the better (正向: &gt;, ≥).</summary>
    Positive,

    /// <summary>Exactly so much (等于); more than the target is not punished.</summary>
    Equal,

    /// <summary>The less the better (反向: &lt;, ≤).</summary>
    Reverse,

    /// <summary>Between two ends.</summary>
    Range,

    /// <summary>In words (定性): a person gives the points, within the band of the achievement.</summary>
    Qualitative,

    /// <summary>A day or a deadline.</summary>
    Date,
}
