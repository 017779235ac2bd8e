using System.Globalization;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Translates the formula of one cell: where its references lie, and what stands there.</summary>
internal sealed class FormulaScope(TableSheet own, GridSlot slot, IReadOnlyDictionary<string, TableSheet> sheetsByKey)
{
    /// <summary>What Excel takes as the arguments of one function.</summary>
    private const int MostArguments = 255;

    /// <summary>Whether percentages are taken as the fractions that Excel holds; else as the number before the sign.</summary>
    public bool TakesFractions { get; set; }

    public string Term(Formula formula) => formula switch
    {
        CellReference reference => Reference(reference),
        CellRange range => $"SUM({Area(range)})",
        SumFormula sum => Sum(sum),
        DifferenceFormula difference => $"{Term(difference.Minuend)}-{Factor(difference.Subtrahend)}",
        ProductFormula product => $"{Factor(product.Term)}*{product.Factor.ToString(CultureInfo.InvariantCulture)}",
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

    /// <summary>Whether all figures that a sum or difference reckons with are percentages.</summary>
    public bool AreFractions(Formula formula) => formula switch
    {
        CellReference reference => IsPercentage(reference),
        CellRange range => range.Cells().Where(cell => TargetOf(cell) is { Cell.Number: not null }).Select(IsPercentage).DefaultIfEmpty(false).All(isPercentage => isPercentage),
        SumFormula sum => sum.Terms.All(AreFractions),
        DifferenceFormula difference => AreFractions(difference.Minuend) && AreFractions(difference.Subtrahend),
        ProductFormula product => AreFractions(product.Term),
        _ => false,
    };

    private string Sum(SumFormula sum)
    {
        IEnumerable<string> terms = Joined(sum.Terms).Select(term => term is CellRange range ? Area(range) : Term(term));
        string[] sums = [.. terms.Chunk(MostArguments).Select(some => $"SUM({string.Join(',', some)})")];
        return sums.Length == 1 ? sums[0] : $"SUM({string.Join(',', sums)})";
    }

    /// <summary>Cells that follow each other down a column become one range, as a person would write them.</summary>
    private List<Formula> Joined(IReadOnlyList<Formula> terms)
    {
        var joined = new List<Formula>(terms.Count);
        foreach (Formula term in terms)
        {
            if (term is CellReference next && joined.Count > 0 && TryExtend(joined[^1], next) is { } range)
            {
                joined[^1] = range;
            }
            else
            {
                joined.Add(term);
            }
        }

        return joined;
    }

    private CellRange? TryExtend(Formula last, CellReference next)
    {
        if (!IsPlain(next))
        {
            return null;
        }

        return last switch
        {
            CellReference cell when IsPlain(cell) && cell.Table == next.Table && cell.Column == next.Column && cell.Row + 1 == next.Row =>
                new CellRange(cell.Row, cell.Column, next.Row, next.Column, cell.Table),
            CellRange range when range.Table == next.Table && range.FirstColumn == next.Column && range.LastColumn == next.Column && range.LastRow + 1 == next.Row =>
                new CellRange(range.FirstRow, range.FirstColumn, next.Row, next.Column, range.Table),
            _ => null,
        };
    }

    /// <summary>Whether a cell is referred to by its own address alone.</summary>
    private bool IsPlain(CellReference reference) =>
        TargetOf(reference) is { IsOrigin: true } && (TakesFractions || !IsPercentage(reference));

    private bool IsPercentage(CellReference reference) => TargetOf(reference) is { Cell.Number.IsPercentage: true };

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
        if (TargetOf(reference) is not { } target)
        {
            return Prefix(sheet) + Address(sheet, reference.Row, reference.Column);
        }

        // The value of merged cells is in the first of them.
        string address = Prefix(sheet) + Address(sheet, target.OriginRow - sheet.Grid.HeaderRowCount, target.OriginColumn);
        return target.Cell switch
        {
            { Number: { IsPercentage: true } } when !TakesFractions => $"({address}*100)",
            { Number: not null } => address,
            { Text.Length: 0, Formula: null } => address,
            _ => $"N({address})",
        };
    }

    private GridSlot? TargetOf(CellReference reference)
    {
        TableSheet sheet = SheetOf(reference.Table);
        Check(sheet, reference.Row, reference.Column);
        return sheet.Grid.TryGetSlot(reference.Row + sheet.Grid.HeaderRowCount, reference.Column, out GridSlot target) ? target : null;
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
}
