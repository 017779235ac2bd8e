using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>The figures of a pane by row and column.</summary>
internal sealed class FigureGrid
{
    private readonly RecognisedFigure[] _figures;

    public FigureGrid(RecognisedTable table, RecognisedPane pane)
    {
        (Table, Pane) = (table, pane);
        Columns = [.. pane.FigureColumns];
        Rows = [.. pane.Rows];
        _figures = [.. pane.Figures];
    }

    /// <summary>The table.</summary>
    public RecognisedTable Table { get; }

    /// <summary>The pane.</summary>
    public RecognisedPane Pane { get; }

    /// <summary>The columns of figures.</summary>
    public RecognisedColumn[] Columns { get; }

    /// <summary>The rows.</summary>
    public RecognisedRow[] Rows { get; }

    /// <summary>The figure of a row and a column of figures.</summary>
    public RecognisedFigure this[int row, int column] => _figures[(row * Columns.Length) + column];

    /// <summary>The columns of amounts.</summary>
    public IEnumerable<int> AmountColumns => Enumerable.Range(0, Columns.Length).Where(column => Columns[column].Kind == ColumnKind.Amount);

    /// <summary>The columns of percentages.</summary>
    public IEnumerable<int> RateColumns => Enumerable.Range(0, Columns.Length).Where(column => Columns[column].Kind == ColumnKind.Percentage);

    /// <summary>Tests a figure against the sum of others, by the ranges of exact amounts that print as them.</summary>
    /// <param name="kind">The relation.</param>
    /// <param name="stated">The sum as stated.</param>
    /// <param name="parts">Its parts; blank ones count as zero.</param>
    /// <param name="signs">The sign of each part; all plus where null.</param>
    public TableCheck Sum(TableCheckKind kind, RecognisedFigure stated, IReadOnlyList<RecognisedFigure> parts, int[]? signs = null)
    {
        AmountRange range = AmountRange.Exact(0m);
        decimal computed = 0, half = HalfUnit(stated);
        for (int i = 0; i < parts.Count; i++)
        {
            int sign = signs?[i] ?? 1;
            range = sign < 0 ? range - RangeOf(parts[i]) : range + RangeOf(parts[i]);
            computed += sign * (parts[i].Value ?? 0);
            half += HalfUnit(parts[i]);
        }
        bool isExact = Rounded(stated) == Rounded(computed, stated), isRestated = parts.Count(part => !part.IsBlank) == 1;
        return new TableCheck
        {
            Kind = kind,
            Table = Table.Title,
            Stated = stated,
            Parts = parts,
            Computed = computed,
            Allowed = half,
            Verdict = isExact ? Verdict.Exact
                : !range.Meets(RangeOf(stated)) ? Verdict.Contradicted

                // Two printings of one number, a whole printed unit apart: only a number halfway between them prints as both.
                : isRestated && Math.Abs((stated.Value ?? 0) - computed) == half ? Verdict.Nudged : Verdict.WithinRounding,
        };
    }

    /// <summary>The exact amounts that print as a figure; nothing for a blank.</summary>
    public static AmountRange RangeOf(RecognisedFigure figure)
        => figure.IsCount ? AmountRange.Exact(figure.Value!.Value) : PublishedOf(figure)?.Range ?? AmountRange.Exact(0m);

    private static decimal HalfUnit(RecognisedFigure figure) => !figure.IsCount && PublishedOf(figure) is { } amount ? amount.Precision.HalfUnitInYuan / amount.Unit.YuanPerUnit() : 0;

    // A table without a unit is checked as one in yuan: only the digits matter.
    private static PublishedAmount? PublishedOf(RecognisedFigure figure) => figure switch
    {
        { IsBlank: true } => null,
        { Amount: { } amount } => amount,
        _ => FigureMaker.Amount(new SlotValue(SlotKind.Number, figure.Value!.Value, Math.Min((int)figure.Value.Value.Scale, 10)), MoneyUnit.Yuan, figure.IsStored),
    };

    private static decimal Rounded(RecognisedFigure figure) => PublishedOf(figure)?.Value ?? 0;

    private static decimal Rounded(decimal computed, RecognisedFigure like) => PublishedOf(like) is { } amount ? Math.Round(computed, Math.Clamp(amount.Decimals, 0, 10), MidpointRounding.AwayFromZero) : computed;
}
