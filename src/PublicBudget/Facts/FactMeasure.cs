namespace PublicBudget.Facts;

/// <summary>In which respect a concept is measured. The default is its amount.</summary>
public enum FactMeasure
{
    /// <summary>金额: an amount of money, or a number of things where the concept counts things.</summary>
    Amount = 0,

    /// <summary>
    /// 增减额: the change against <see cref="FactKey.Base"/>, negative for a decrease. 持平 and a bare 大于/小于 are reported here
    /// too, as a direction without a number.
    /// </summary>
    Change = 1,

    /// <summary>增长率 in per cent, negative for a fall, against <see cref="FactKey.Base"/>.</summary>
    GrowthRate = 2,

    /// <summary>占比 in per cent of <see cref="FactKey.Whole"/>.</summary>
    Share = 3,

    /// <summary>完成率 in per cent of the same datum in <see cref="FactKey.Base"/> (完成年初预算的…%).</summary>
    Completion = 4,
}
