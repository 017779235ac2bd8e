namespace PublicBudget.Verification.Kinds;

/// <summary>What a <see cref="PrecisionTest"/> looks at.</summary>
public enum PrecisionAspect
{
    /// <summary>One unit of measure in each table.</summary>
    OneUnitPerTable = 0,

    /// <summary>The same number of decimals in each column.</summary>
    SameDecimals = 1,

    /// <summary>No digits beyond the precision that an amount claims.</summary>
    ExcessDigits = 2,

    /// <summary>No factor of 10 or 10⁴ between text and table.</summary>
    SlippedFactor = 3,

    /// <summary>No small amount in 元 in the text where the table prints 万元.</summary>
    YuanInText = 4,

    /// <summary>Percentages with two decimals.</summary>
    TwoDecimalPercentages = 5,
}
