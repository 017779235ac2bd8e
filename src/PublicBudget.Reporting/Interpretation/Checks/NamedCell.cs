using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>An amount of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Figure">The figure as it is printed.</param>
/// <param name="Amount">Its amount.</param>
internal sealed record NamedCell(RecognisedTable Table, RecognisedFigure Figure, PublishedAmount Amount)
{
    /// <summary>The column that it stands in.</summary>
    public RecognisedColumn Column => Figure.Column;

    /// <summary>Whether the table is one of revenues by the codes that they are spent on.</summary>
    public bool IsOfRevenue => Table.Title.Contains("收入", StringComparison.Ordinal) && !Table.Title.Contains("支出", StringComparison.Ordinal);

    /// <summary>Whether an amount of the text can be this one, but for one unit of the coarser print.</summary>
    public bool IsPrintedAs(PublishedAmount other)
        => Math.Abs(other.InYuan - Amount.InYuan) <= Math.Max(other.Precision.UnitInYuan, Amount.Precision.UnitInYuan);
}
