namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>What stands between bars in a text: the tables, and the rows that are none of a table's.</summary>
internal sealed class BarTables
{
    /// <summary>The tables, in order.</summary>
    public List<BarTable> Tables { get; } = [];

    /// <summary>Rows with more or fewer figures than the others around them.</summary>
    public List<BarRow> Strays { get; } = [];
}
