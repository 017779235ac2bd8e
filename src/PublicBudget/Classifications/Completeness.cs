namespace PublicBudget.Classifications;

/// <summary>
/// How complete a level of a table is in a year, or the part of it below a code. Only where it is
/// <see cref="Complete"/> does a code's absence say that the code is wrong.
/// </summary>
public enum Completeness
{
    /// <summary>Nothing is claimed: codes are missing, or nobody has said how complete the rows are.</summary>
    None = 0,

    /// <summary>Some codes are known to be missing.</summary>
    Partial = 1,

    /// <summary>The codes of long official lists, without proof that none is missing.</summary>
    NearlyComplete = 2,

    /// <summary>All codes: an official list prints them all.</summary>
    Complete = 3,
}
