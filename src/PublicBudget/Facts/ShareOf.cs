namespace PublicBudget.Facts;

/// <summary>What a share (占比) is a share of: how the whole is found from the part. The default is the total.</summary>
public enum ShareOf
{
    /// <summary>The same concept, scope and version without code, column, source or item: 基本支出占支出合计, 208占一般公共预算支出.</summary>
    Total = 0,

    /// <summary>The same row in the total column: 2080101的基本支出占2080101.</summary>
    Row = 1,

    /// <summary>The same figure of all funds: 财政拨款支出占支出合计.</summary>
    AllFunds = 2,

    /// <summary>The next higher code, column or item: 款占类, 公用经费占基本支出, "7/2"占"7".</summary>
    Parent = 3,

    /// <summary>收入总计 or 支出总计.</summary>
    GrandTotal = 4,
}
