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
        BodyNumbers? numbers = null;
        HashSet<Cell>? wrong = null;
        bool showsRounding = false;
        for (int row = 0; row < table.BodyRows.Count; row++)
        {
            IReadOnlyList<Cell> cells = table.BodyRows[row].Cells;
            for (int i = 0; i < cells.Count; i++)
            {
                Cell cell = cells[i];
                if (cell is not { Formula: { } formula, Number: { } number }) continue;
                var sum = Sum.Of(formula, numbers ??= BodyNumbers.Of(table));
                if (sum.Value != number.Value) (wrong ??= new(ReferenceEqualityComparer.Instance)).Add(cell);
                else if (formula is not GrowthFormula) showsRounding |= sum.Printed != number.Printed;
            }
        }

        return (wrong is null ? table : Without(table, wrong), showsRounding);
    }

    private static Table Without(Table table, HashSet<Cell> wrong) => table with
    {
        BodyRows = [.. table.BodyRows.Select(row => row with
        {
            Cells = [.. row.Cells.Select(cell => wrong.Contains(cell) ? cell with { Formula = null } : cell)],
        })],
    };

    /// <summary>What a sum gives, from the exact numbers and from the printed ones, in one walk.</summary>
    private readonly record struct Sum(decimal? Value, decimal? Printed)
    {
        public static Sum Of(Formula formula, BodyNumbers numbers) => formula switch
        {
            CellRange range => OfRange(range, numbers),
            SumFormula sum => OfTerms(sum, numbers),
            CellReference cell => OfCell(numbers, cell.Row, cell.Column),
            _ => new(formula.Evaluate(cell => OfCell(numbers, cell.Row, cell.Column).Value), formula.Evaluate(cell => OfCell(numbers, cell.Row, cell.Column).Printed)),
        };

        private static Sum OfRange(CellRange range, BodyNumbers numbers)
        {
            (decimal value, decimal printed) = (0, 0);
            for (int row = range.FirstRow; row <= range.LastRow; row++)
            {
                for (int column = range.FirstColumn; column <= range.LastColumn; column++)
                {
                    Sum cell = OfCell(numbers, row, column);
                    value += cell.Value ?? 0;
                    printed += cell.Printed ?? 0;
                }
            }

            return new(value, printed);
        }

        private static Sum OfTerms(SumFormula sum, BodyNumbers numbers)
        {
            (decimal value, decimal printed) = (0, 0);
            foreach (Formula term in sum.Terms)
            {
                Sum part = Of(term, numbers);
                value += part.Value ?? 0;
                printed += part.Printed ?? 0;
            }

            return new(value, printed);
        }

        private static Sum OfCell(BodyNumbers numbers, int row, int column)
            => numbers[row, column] is { } number ? new(number.Value, number.Printed) : default;
    }
}
