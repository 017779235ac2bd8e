using System.Globalization;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Translates neutral formulas into Excel's language.</summary>
internal sealed class FormulaText(IReadOnlyDictionary<string, TableSheet> sheetsByKey)
{
    /// <summary>The formula of a cell, without the sign of equality.</summary>
    /// <exception cref="DocumentException">It points at a table or a cell that does not exist.</exception>
    public string Of(TableSheet sheet, GridSlot slot)
    {
        Formula formula = slot.Cell.Formula!;
        var scope = new Scope(sheet, slot, sheetsByKey);
        if (slot.Cell.Number is not { IsPercentage: true })
        {
            return scope.Term(formula);
        }

        // A percentage is a fraction to Excel: 95.62% is 0.9562.
        return formula switch
        {
            ShareFormula share => scope.Share(share, ""),
            GrowthFormula growth => scope.Growth(growth, ""),
            _ => scope.Factor(formula) + "/100",
        };
    }

    private sealed class Scope(TableSheet own, GridSlot slot, IReadOnlyDictionary<string, TableSheet> sheetsByKey)
    {
        public string Term(Formula formula) => formula switch
        {
            CellReference reference => Reference(reference),
            CellRange range => Range(range),
            SumFormula sum => Sum(sum),
            DifferenceFormula difference => $"{Term(difference.Minuend)}-{Factor(difference.Subtrahend)}",
            ProductFormula product => $"{Factor(product.Term)}*{Number(product.Factor)}",
            ShareFormula share => Share(share, "*100"),
            GrowthFormula growth => Growth(growth, "*100"),
            _ => throw Error($"expected a formula that is known, found {formula.GetType().Name}"),
        };

        /// <summary>A term that may stand beside * and /, and after a minus.</summary>
        public string Factor(Formula formula) =>
            formula is DifferenceFormula or ProductFormula ? $"({Term(formula)})" : Term(formula);

        public string Share(ShareFormula share, string scale)
        {
            string whole = Factor(share.Whole);
            return $"IF({whole}>0,{Factor(share.Part)}/{whole}{scale},\"\")";
        }

        public string Growth(GrowthFormula growth, string scale)
        {
            string prior = Factor(growth.Prior);
            return $"IF({prior}>0,({Term(growth.Current)}-{prior})/{prior}{scale},\"\")";
        }

        private string Sum(SumFormula sum)
        {
            string terms = string.Join(',', sum.Terms.Select(term => term is CellRange range ? Area(range) : Term(term)));
            return $"SUM({terms})";
        }

        private string Range(CellRange range) => $"SUM({Area(range)})";

        private string Area(CellRange range)
        {
            TableSheet sheet = SheetOf(range.Table);
            Check(sheet, range.LastRow, range.LastColumn);
            string first = Address(sheet, range.FirstRow, range.FirstColumn);
            string last = Address(sheet, range.LastRow, range.LastColumn);
            return Prefix(sheet) + (first == last ? first : $"{first}:{last}");
        }

        private string Reference(CellReference reference)
        {
            TableSheet sheet = SheetOf(reference.Table);
            Check(sheet, reference.Row, reference.Column);
            if (!sheet.Grid.TryGetSlot(reference.Row + sheet.Grid.HeaderRowCount, reference.Column, out GridSlot target))
            {
                return Prefix(sheet) + Address(sheet, reference.Row, reference.Column);
            }

            // The value of merged cells is in the first of them.
            string address = Prefix(sheet) + Address(sheet, target.OriginRow - sheet.Grid.HeaderRowCount, target.OriginColumn);
            return target.Cell switch
            {
                { Number: { IsPercentage: true } } => $"({address}*100)",
                { Number: not null } => address,
                { Text.Length: 0, Formula: null } => address,
                _ => $"N({address})",
            };
        }

        private TableSheet SheetOf(string? key)
        {
            if (key is null)
            {
                return own;
            }

            return sheetsByKey.TryGetValue(key, out TableSheet? sheet) ? sheet : throw Error($"expected a table with the key \"{key}\", found none");
        }

        private void Check(TableSheet sheet, int row, int column)
        {
            int rows = sheet.Table.BodyRows.Count;
            if (row >= rows || column >= sheet.Grid.ColumnCount)
            {
                throw Error($"expected a cell among {rows} body rows and {sheet.Grid.ColumnCount} columns, found row {row}, column {column}");
            }
        }

        private string Prefix(TableSheet sheet) => sheet == own ? "" : sheet.QuotedName + "!";

        private static string Address(TableSheet sheet, int row, int column) =>
            Place.CellAddress(sheet.FirstBodyRow + row, column + 1);

        private DocumentException Error(string problem) =>
            new($"Formula: {problem}.", own.Grid.PlaceOf(slot.Row, slot.Column));

        private static string Number(decimal factor) => factor.ToString(CultureInfo.InvariantCulture);
    }
}
