namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Which half of a two-sided table (收支总表) a column or row belongs to.</summary>
public enum TableSide
{
    /// <summary>The table has one side.</summary>
    None,

    /// <summary>收入, usually the left half.</summary>
    Income,

    /// <summary>支出, usually the right half.</summary>
    Expenditure,
}
