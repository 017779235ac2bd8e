namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What a row is to its table.</summary>
public enum RecognisedRowRole
{
    /// <summary>A line of the table.</summary>
    Item,

    /// <summary>合计, 总计, 收入总计, 本年支出合计.</summary>
    Total,

    /// <summary>小计 of a group.</summary>
    Subtotal,

    /// <summary>The subtotal of one budgetary unit: it has a unit code and no classification code.</summary>
    UnitSubtotal,

    /// <summary>A heading inside the table; it has no figures.</summary>
    Section,
}
