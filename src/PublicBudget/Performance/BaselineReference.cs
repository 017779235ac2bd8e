namespace PublicBudget.Performance;

/// <summary>What a <see cref="BaselineTarget"/> is compared with.</summary>
public enum BaselineReference
{
    /// <summary>The year before (较上年, 比去年).</summary>
    PriorYear = 0,

    /// <summary>The same period of the year before (同比, 较上年同期).</summary>
    SamePeriodOfPriorYear,

    /// <summary>The period just before (环比).</summary>
    PreviousPeriod,

    /// <summary>The beginning of the year (较年初).</summary>
    StartOfYear,

    /// <summary>Earlier years (较往年).</summary>
    EarlierYears,

    /// <summary>Each year against the one before (逐年).</summary>
    YearByYear,

    /// <summary>The text does not say with what (增长5%, 持平).</summary>
    Unstated,
}
