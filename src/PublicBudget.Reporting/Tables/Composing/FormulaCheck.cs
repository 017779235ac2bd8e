using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// Goes over the formulas of a table that was written. A formula that does not give its cell's exact number is taken out: the
/// table then lacks a part of the whole, and a live formula would print another figure than the library's.
/// </summary>
internal static class FormulaCheck
{
    public static (Table Table, bool ShowsRounding) Of(Table table)
    {
        if (!table.BodyRows.Any(row => row.Cells.Any(cell => cell.Formula is not null)))
        {
            return (table, false);
        }

        TableGrid grid = table.ToGrid();
        bool showsRounding = false;
        HashSet<Cell>? wrong = null;
        foreach (Cell cell in table.BodyRows.SelectMany(row => row.Cells))
        {
            if (cell is not { Formula: { } formula, Number: { } number })
            {
                continue;
            }

            if (formula.Evaluate(reference => NumberAt(grid, reference)?.Value) != number.Value)
            {
                (wrong ??= new(ReferenceEqualityComparer.Instance)).Add(cell);
            }
            else
            {
                showsRounding |= formula.Evaluate(reference => NumberAt(grid, reference)?.Printed) != number.Printed;
            }
        }

        return (wrong is null ? table : Without(table, wrong), showsRounding);
    }

    private static CellNumber? NumberAt(TableGrid grid, CellReference reference)
        => grid[grid.HeaderRowCount + reference.Row, reference.Column]?.Number;

    private static Table Without(Table table, HashSet<Cell> wrong) => table with
    {
        BodyRows = [.. table.BodyRows.Select(row => row with
        {
            Cells = [.. row.Cells.Select(cell => wrong.Contains(cell) ? cell with { Formula = null } : cell)],
        })],
    };
}
