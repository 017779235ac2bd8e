namespace PublicBudget.Performance;

/// <summary>What has to be said about the score of an indicator.</summary>
[Flags]
public enum ScoreRemarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>There is no actual value.</summary>
    ActualMissing = 1,

    /// <summary>Target and actual value are of different kinds, or their units do not convert.</summary>
    NotComparable = 1 << 1,

    /// <summary>The indicator has no weight.</summary>
    WeightMissing = 1 << 2,

    /// <summary>No formula gives points here: a person has to.</summary>
    NeedsAward = 1 << 3,

    /// <summary>The points given by a person lie outside what the weight and the achievement allow.</summary>
    AwardOutOfBand = 1 << 4,

    /// <summary>The points given by a person differ from those of the formula.</summary>
    AwardDiffers = 1 << 5,

    /// <summary>The target is not met.</summary>
    NotMet = 1 << 6,

    /// <summary>The actual value is so far above the target that the target was probably set too low.</summary>
    FarAbove = 1 << 7,

    /// <summary>The target is not met or far exceeded, and no reason is given (偏差原因).</summary>
    ReasonMissing = 1 << 8,
}
