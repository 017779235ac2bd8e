namespace PublicBudget.Classifications;

/// <summary>What happened to a code between two fiscal years.</summary>
public enum ClassificationChangeKind
{
    /// <summary>The code is new. If it took the place of others, they are named.</summary>
    Added = 0,

    /// <summary>The code has ended, and no successor is known.</summary>
    Removed = 1,

    /// <summary>The code goes on under another name.</summary>
    Renamed = 2,

    /// <summary>The code has ended, and other codes have taken its place.</summary>
    Moved = 3,
}
