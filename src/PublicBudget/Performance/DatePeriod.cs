namespace PublicBudget.Performance;

/// <summary>How exact the date of a <see cref="DateTarget"/> is.</summary>
public enum DatePeriod
{
    /// <summary>One day.</summary>
    Day = 0,

    /// <summary>A month (12月).</summary>
    Month,

    /// <summary>A quarter (第三季度).</summary>
    Quarter,

    /// <summary>Half a year (上半年).</summary>
    HalfYear,

    /// <summary>A year (2021年, 全年, 年底前).</summary>
    Year,

    /// <summary>Without an end (长期).</summary>
    LongTerm,

    /// <summary>A third of a month (上旬, 中旬, 下旬).</summary>
    ThirdOfMonth,
}
