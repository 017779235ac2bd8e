namespace PublicBudget.Reporting.Documents;

/// <summary>
/// How a figure follows from other figures, in no format's language: a small tree over cells. It reckons with
/// <see cref="CellNumber.Value"/>; a cell without a number counts as zero in sums and differences.
/// </summary>
public abstract record Formula
{
    private protected Formula()
    {
    }

    /// <summary>A cell of a body row; both indices from zero, the column in the grid. Null means the formula's own table.</summary>
    public static CellReference Cell(int row, int column, string? table = null) => new(row, column, table);

    /// <summary>The sum of a rectangle of cells, both ends included.</summary>
    public static CellRange Range(int firstRow, int firstColumn, int lastRow, int lastColumn, string? table = null) =>
        new(firstRow, firstColumn, lastRow, lastColumn, table);

    /// <summary>The sum (合计) of cells, ranges or other formulas.</summary>
    public static SumFormula Sum(params IEnumerable<Formula> terms) => new(terms);

    /// <summary>What is left of the first after the second (增减额, 结余).</summary>
    public static DifferenceFormula Difference(Formula minuend, Formula subtrahend) => new(minuend, subtrahend);

    /// <summary>A multiple, for instance from 元 to 万元.</summary>
    public static ProductFormula Product(Formula term, decimal factor) => new(term, factor);

    /// <summary>The share of a part in a whole in percent (占比).</summary>
    public static ShareFormula Share(Formula part, Formula whole) => new(part, whole);

    /// <summary>The growth against the prior year in percent (增减%).</summary>
    public static GrowthFormula Growth(Formula prior, Formula current) => new(prior, current);

    /// <summary>
    /// The value, given the numbers of the cells; null where it is undefined (the base of a share or a growth is zero or
    /// negative).
    /// </summary>
    /// <exception cref="OverflowException">A sum or product leaves the range of <see cref="decimal"/>.</exception>
    public abstract decimal? Evaluate(Func<CellReference, decimal?> numberOf);
}
