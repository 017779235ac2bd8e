namespace PublicBudget.Performance;

/// <summary>What a unit of measure (计量单位) measures.</summary>
public enum TargetUnitKind
{
    /// <summary>A unit that the library does not know; it is kept as printed.</summary>
    Other = 0,

    /// <summary>A share: %, ‰, 百分比.</summary>
    Ratio,

    /// <summary>A difference of shares: 个百分点.</summary>
    PercentagePoint,

    /// <summary>A multiple: 倍.</summary>
    Multiple,

    /// <summary>Things, persons, occasions counted: 个, 人, 次, 项 …</summary>
    Count,

    /// <summary>A length of time: 天, 工作日, 小时, 月, 年.</summary>
    Time,

    /// <summary>Money: 元, 万元, 亿元.</summary>
    Money,

    /// <summary>Length, area, volume, mass, energy: 公里, 平方米, 吨 …</summary>
    Measure,

    /// <summary>Points or grades: 分, 级, 星.</summary>
    Score,

    /// <summary>One unit per another: 元/人·月, 万元/年, 人/次.</summary>
    Rate,
}
