namespace PublicBudget.Verification;

/// <summary>What kind of relation a check was about.</summary>
public enum Relation
{
    /// <summary>A statement about words, names or presence: no arithmetic.</summary>
    Statement = 0,

    /// <summary>A total and its parts in one row, or in one list.</summary>
    Sum = 1,

    /// <summary>A total and the leaf rows of its column.</summary>
    ColumnSum = 2,

    /// <summary>A code and the codes below it.</summary>
    ParentSum = 3,

    /// <summary>The same datum in several places.</summary>
    Agreement = 4,

    /// <summary>Two data that must be equal.</summary>
    Equality = 5,

    /// <summary>A part that is at most its whole.</summary>
    AtMost = 6,

    /// <summary>A printed share and its two amounts.</summary>
    Share = 7,

    /// <summary>A printed growth rate and its amounts.</summary>
    Growth = 8,

    /// <summary>A printed change and its two amounts.</summary>
    Change = 9,

    /// <summary>A printed completion rate and its two amounts.</summary>
    Completion = 10,

    /// <summary>A direction in words and the amounts or rates beside it.</summary>
    Direction = 11,

    /// <summary>持平 and the two amounts.</summary>
    Flat = 12,

    /// <summary>Shares that cover a whole and their sum of 100.</summary>
    SharesAddUp = 13,

    /// <summary>Several relations that hold one by one and not together.</summary>
    Feasibility = 14,
}
