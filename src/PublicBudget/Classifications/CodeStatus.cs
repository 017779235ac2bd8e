namespace PublicBudget.Classifications;

/// <summary>What a catalogue can say about a code in its year.</summary>
public enum CodeStatus
{
    /// <summary>
    /// Nothing: the code is not listed, and the list is not complete there. A code that a province has added, or a gap.
    /// This is "insufficient data", not an error of the document.
    /// </summary>
    NotCovered = 0,

    /// <summary>The code is in the list of the year.</summary>
    Listed = 1,

    /// <summary>The code is not in the list of the year, but in that of other years.</summary>
    OtherYears = 2,

    /// <summary>There is no such code: it, or a code above it, is missing in a list that is complete.</summary>
    Unknown = 3,
}
