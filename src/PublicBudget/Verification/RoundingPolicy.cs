namespace PublicBudget.Verification;

/// <summary>How a document seems to have been rounded (取整方式).</summary>
public enum RoundingPolicy
{
    /// <summary>Too few sums to tell.</summary>
    Unknown = 0,

    /// <summary>Every sum holds with the printed figures: they were most likely rounded first and added afterwards.</summary>
    RoundedBeforeSumming = 1,

    /// <summary>Some sums hold within rounding only: exact amounts were added, and every figure rounded by itself.</summary>
    RoundedAfterSumming = 2,
}
