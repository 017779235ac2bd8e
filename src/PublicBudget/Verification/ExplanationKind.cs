namespace PublicBudget.Verification;

/// <summary>How a contradiction may have come about.</summary>
public enum ExplanationKind
{
    /// <summary>A subset of the parts adds up to the stated figure: some were left out.</summary>
    Subset = 0,

    /// <summary>A factor of ten, or of ten thousand between 元 and 万元.</summary>
    Factor = 1,

    /// <summary>Two neighbouring digits changed places.</summary>
    TransposedDigits = 2,

    /// <summary>A sign is missing or one too many.</summary>
    Sign = 3,

    /// <summary>The figure is that of the prior year.</summary>
    PriorYear = 4,

    /// <summary>The figure is that of a neighbouring row, column or sentence.</summary>
    Neighbour = 5,
}
