namespace PublicBudget.Amounts;

/// <summary>How reading a text ended.</summary>
internal enum TextStatus
{
    /// <summary>Read.</summary>
    Ok = 0,

    /// <summary>Not of the shape that was expected.</summary>
    Malformed,

    /// <summary>Of the right shape, with more decimals than the type holds.</summary>
    TooFine,

    /// <summary>Of the right shape, but beyond the type's range.</summary>
    OutOfRange,
}
