namespace PublicBudget.Classifications;

/// <summary>How sure a row of a classification table is. Data/SOURCES.md of the source tree says where rows come from.</summary>
public enum EvidenceBasis
{
    /// <summary>Seen, with its code or with an unambiguous name in its place, in a published document.</summary>
    Documented = 0,

    /// <summary>Seen in neighbouring years only, or a documented name whose code follows from its fixed pattern.</summary>
    Inferred = 1,

    /// <summary>Not seen in a document at hand: professional knowledge.</summary>
    Knowledge = 2,
}
