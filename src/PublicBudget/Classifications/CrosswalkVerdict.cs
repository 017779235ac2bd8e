namespace PublicBudget.Classifications;

/// <summary>Whether a departmental and a governmental economic code may stand for the same expenditure.</summary>
public enum CrosswalkVerdict
{
    /// <summary>The correspondence does not know one of the codes in this year, so that nothing can be said.</summary>
    NotCovered = 0,

    /// <summary>The correspondence lists the pair for the kind of unit.</summary>
    Admissible = 1,

    /// <summary>The correspondence lists the pair, but for another kind of unit.</summary>
    OtherUnit = 2,

    /// <summary>The correspondence lists other partners for both codes, and not this pair.</summary>
    NotListed = 3,
}
