namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds the cells of a grid: slots run together where the line between them is missing.</summary>
internal static class GridCells
{
    /// <summary>The cells, row by row from the left. Each slot belongs to exactly one.</summary>
    public static List<GridCell> Of(RuledGrid grid)
    {
        var cells = new List<GridCell>();
        List<GridCell> above = [];
        for (int row = 0; row < grid.Rows; row++)
        {
            var current = new List<GridCell>();
            foreach ((int column, int span) in Runs(grid, row))
            {
                int from = above.FindIndex(cell => cell.Column == column && cell.ColumnSpan == span);
                bool goesOn = from >= 0 && !IsRuledAbove(grid, row, column, span);
                current.Add(goesOn ? above[from] with { RowSpan = above[from].RowSpan + 1 } : new GridCell(row, column, 1, span));
                if (goesOn)
                {
                    above.RemoveAt(from);
                }
            }

            cells.AddRange(above);
            above = current;
        }
        cells.AddRange(above);
        cells.Sort((a, b) => (a.Row, a.Column).CompareTo((b.Row, b.Column)));
        return cells;
    }

    private static IEnumerable<(int Column, int Span)> Runs(RuledGrid grid, int row)
    {
        int start = 0;
        for (int column = 0; column < grid.Columns; column++)
        {
            if (grid.IsRuledRight(row, column))
            {
                yield return (start, column - start + 1);
                start = column + 1;
            }
        }
    }

    // One ruled side is enough: a cell never reaches over a line.
    private static bool IsRuledAbove(RuledGrid grid, int row, int column, int span)
    {
        for (int i = column; i < column + span; i++)
        {
            if (grid.IsRuledBelow(row - 1, i))
            {
                return true;
            }
        }
        return false;
    }
}
