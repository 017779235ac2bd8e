namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>决算数大于预算数, with or without the difference.</summary>
internal sealed class DirectionClaim : Claim
{
    /// <summary>1 for 大于, −1 for 小于, 0 for 等于 and 持平.</summary>
    public required int Sign { get; init; }

    /// <summary>未超过: not above, 持平 included.</summary>
    public bool IsAtMost { get; init; }

    /// <summary>基本持平: about the same.</summary>
    public bool IsAbout { get; init; }

    /// <summary>By how much: 决算数大于预算数55.93万元.</summary>
    public Figure? Excess { get; set; }

    /// <summary>Which budget is compared.</summary>
    public FigureBasis Basis { get; init; }
}
