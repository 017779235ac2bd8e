namespace PublicBudget.Amounts;

/// <summary>The unit that an amount is printed in (计量单位). The default is <see cref="Yuan"/>.</summary>
public enum MoneyUnit
{
    /// <summary>元.</summary>
    Yuan = 0,

    /// <summary>万元, 10,000 yuan: the unit of most published budgets.</summary>
    TenThousandYuan = 1,

    /// <summary>亿元, 100,000,000 yuan: the unit of government-wide budgets.</summary>
    HundredMillionYuan = 2,
}
