using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>Where the text of a cell stands when neither the cell nor its column says so.</summary>
internal static class CellAlignments
{
    /// <summary>Never <see cref="CellAlignment.Auto"/>: the cell's own, else the column's, else figures right, heads centred.</summary>
    public static CellAlignment Of(TableGrid grid, GridSlot slot)
    {
        if (slot.Cell.Alignment != CellAlignment.Auto)
        {
            return slot.Cell.Alignment;
        }

        if (slot.Row < grid.HeaderRowCount)
        {
            return CellAlignment.Center;
        }

        IReadOnlyList<TableColumn> columns = grid.Table.Columns;
        CellAlignment column = slot.Column < columns.Count ? columns[slot.Column].Alignment : CellAlignment.Auto;
        return column != CellAlignment.Auto ? column : OfContent(slot.Cell);
    }

    private static CellAlignment OfContent(Cell cell) =>
        cell.Number is not null ? CellAlignment.Right
        : cell.Kind == CellKind.Head || cell.Blank == BlankKind.Placeholder ? CellAlignment.Center
        : CellAlignment.Left;
}
