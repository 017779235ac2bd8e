namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>What a column says of the two years: this year's figure, the prior year's, or how the one changed against the other.</summary>
public enum YearComparison
{
    /// <summary>本年数: the figure of the budget's own year. The default.</summary>
    ThisYear = 0,

    /// <summary>上年数: the same datum in the prior year's budget or outturn.</summary>
    PriorYear = 1,

    /// <summary>增减额: this year's figure less the prior year's.</summary>
    Change = 2,

    /// <summary>增减%: the change as a rate of the prior year's figure.</summary>
    GrowthRate = 3,
}
