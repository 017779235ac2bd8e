namespace PublicBudget.Facts;

/// <summary>What must be known of a figure beside its number when it is added up.</summary>
[Flags]
internal enum AddendTraits
{
    None = 0,

    /// <summary>Printed, and empty.</summary>
    Blank = 1,

    /// <summary>Not a whole number of ticks, or too large for one: only decimals give the sum.</summary>
    Fractional = 2,

    /// <summary>No relation can take it.</summary>
    Unusable = 4,
}
