namespace PublicBudget.Performance;

/// <summary>
/// What is doubtful about a target. A warning never changes the reading: value and unit stay as printed, and another
/// reading is only offered (<see cref="TargetValue.Normalised"/>).
/// </summary>
[Flags]
public enum TargetWarnings
{
    /// <summary>Nothing is doubtful.</summary>
    None = 0,

    /// <summary>A number without operator: "100%". It is read as "=", and the direction comes from the name.</summary>
    OperatorMissing = 1,

    /// <summary>A number without unit: "≤30".</summary>
    UnitMissing = 1 << 1,

    /// <summary>The name asks for a share (率, 满意度) and no % is printed: "1" or "≥100".</summary>
    PercentSignMissing = 1 << 2,

    /// <summary>A unit that the library does not know; a gap of the library, not of the document.</summary>
    UnitUnknown = 1 << 3,

    /// <summary>A share of at least 100 %: it can only just be met, so that ≥ says more than it means.</summary>
    OnlyJustAttainable = 1 << 4,

    /// <summary>A share above 100 % of something that cannot exceed it, or more than 100 %.</summary>
    Unattainable = 1 << 5,

    /// <summary>Name and unit disagree: 全年运行正常日率 in days.</summary>
    NameAndUnitDisagree = 1 << 6,

    /// <summary>A negative number of things, persons or days.</summary>
    NegativeCount = 1 << 7,

    /// <summary>A date that a spreadsheet leaked as its serial number: 44,561 is 2021-12-31.</summary>
    SerialDate = 1 << 8,

    /// <summary>A leading 2 that may be a misread ≥: "292%" for "≥92%".</summary>
    SuspectedMisreadOperator = 1 << 9,

    /// <summary>Two cells run together: "88100" for 88 and 100.</summary>
    CellsRunTogether = 1 << 10,
}
