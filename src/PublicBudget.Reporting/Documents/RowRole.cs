namespace PublicBudget.Reporting.Documents;

/// <summary>What a row is to its table.</summary>
public enum RowRole
{
    /// <summary>An ordinary row.</summary>
    Body,

    /// <summary>A row of headings.</summary>
    Header,

    /// <summary>The row of column numbers and <c>**</c> below the headings (栏次).</summary>
    ColumnNumbers,

    /// <summary>A total (合计, 总计).</summary>
    Total,

    /// <summary>A subtotal (小计), for instance of one unit.</summary>
    Subtotal,
}
