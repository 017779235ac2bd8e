using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

public sealed partial record Table
{
    /// <summary>
    /// The table as a reader of the print sees it: without hidden rows and columns, spans shortened by what is left out. The
    /// table itself where nothing is hidden.
    /// </summary>
    /// <exception cref="DocumentLimitException">The table is larger than <see cref="TableGrid.DefaultMaximumCells"/>.</exception>
    public Table Visible()
    {
        if (!HidesAny)
        {
            return this;
        }

        TableGrid grid = ToGrid();
        int[] rows = [.. Enumerable.Range(0, grid.RowCount).Where(row => !RowAt(row).IsHidden)];
        int[] columns = [.. Enumerable.Range(0, grid.ColumnCount).Where(column => !IsHiddenColumn(column))];
        return this with
        {
            Columns = ValueList.Copy(Columns.Where(column => !column.IsHidden)),
            HeaderRows = ValueList.Copy(rows.Where(row => row < HeaderRows.Count).Select(row => VisibleRow(grid, row, rows, columns))),
            BodyRows = ValueList.Copy(rows.Where(row => row >= HeaderRows.Count).Select(row => VisibleRow(grid, row, rows, columns))),
        };
    }

    // Asked of every table that is written, and rarely so.
    private bool HidesAny
    {
        get
        {
            for (int i = 0; i < Columns.Count; i++)
            {
                if (Columns[i].IsHidden) return true;
            }

            for (int i = 0; i < RowCount; i++)
            {
                if (RowAt(i).IsHidden) return true;
            }

            return false;
        }
    }

    private bool IsHiddenColumn(int column) => column < Columns.Count && Columns[column].IsHidden;

    private Row VisibleRow(TableGrid grid, int row, int[] rows, int[] columns)
    {
        var cells = new List<Cell>();
        foreach (int column in columns)
        {
            if (!grid.TryGetSlot(row, column, out GridSlot slot))
            {
                cells.Add(new Cell { Blank = BlankKind.Missing });
                continue;
            }

            int[] coveredRows = Covered(rows, slot.OriginRow, slot.RowSpan);
            int[] coveredColumns = Covered(columns, slot.OriginColumn, slot.ColumnSpan);
            if (coveredRows[0] == row && coveredColumns[0] == column)
            {
                cells.Add(slot.Cell with { RowSpan = coveredRows.Length, ColumnSpan = coveredColumns.Length });
            }
        }

        return RowAt(row) with { Cells = ValueList.Copy(cells) };
    }

    private static int[] Covered(int[] visible, int first, int span) =>
        [.. visible.Where(index => index >= first && index < first + span)];
}
