using System.Runtime.InteropServices;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>Tables with revenue on the left and expenditure on the right (收支总表, 财政拨款收支总表).</summary>
internal static class TwoSidedTableReader
{
    /// <summary>The facts of a two-sided table.</summary>
    /// <param name="context">The table.</param>
    /// <param name="scope">The money that it is about: all, or the appropriations.</param>
    public static void Read(TableContext context, FundScope scope)
    {
        foreach (RecognisedPane pane in context.Table.Panes)
        {
            if (SideOf(pane) == TableSide.Income) ReadRevenue(context, pane, scope);
            else ReadExpenditure(context, pane, scope);
        }
    }

    /// <summary>Whether a table prints the sources of revenue below each other, as the left side of a two-sided table does.</summary>
    public static bool IsRevenueByRow(RecognisedTable table)
        => table.Panes is [{ Side: not TableSide.Expenditure } pane] && !pane.Rows.Any(row => row.Code is not null || row.UnitCode is not null) && IsRevenue(pane);

    // A pane without a heading that names its side is known by its rows.
    private static TableSide SideOf(RecognisedPane pane)
        => pane.Side != TableSide.None ? pane.Side : IsRevenue(pane) ? TableSide.Income : TableSide.Expenditure;

    private static bool IsRevenue(RecognisedPane pane)
    {
        int revenue = pane.Rows.Count(row => LabelKey.Of(row.Name) is var key && (RevenueRowWords.Sources.ContainsKey(key) || key.StartsWith("收入", StringComparison.Ordinal)));
        return revenue * 2 > pane.Rows.Count;
    }

    private static void ReadRevenue(TableContext context, RecognisedPane pane, FundScope scope)
    {
        PaneColumns columns = CodeTableReader.KeysOf(
            pane, HeadingWords.Expenditure, meaning => IsAmountOf(meaning, scope) && meaning.VersionIn(context.Version) is { } version ? new FactKey { Version = version } : null);
        var rows = new RowValues<RowMeaning[]>(pane.Rows, new RevenueRows(pane.Rows, scope).Read());
        List<FactKey> keys = [];
        foreach (RecognisedFigure figure in pane.Figures)
        {
            keys.Clear();
            if (columns[figure.Column] is { } column)
            {
                foreach (RowMeaning row in rows[figure.Row]) keys.Add(KeyOf(column, row, row.Scope ?? FundScope.AllFunds));
            }

            context.Add(figure, CollectionsMarshal.AsSpan(keys));
        }
    }

    // 财政拨款收入 over the left side of a table of appropriations says what the table says.
    private static bool IsAmountOf(ColumnMeaning meaning, FundScope scope)
        => meaning is { Column: null, Measure: null } && (meaning.Scope is null || meaning.Scope == scope);

    private static void ReadExpenditure(TableContext context, RecognisedPane pane, FundScope scope)
    {
        PaneColumns columns = CodeTableReader.KeysOf(
            pane, HeadingWords.Expenditure, meaning => meaning.Concept is null ? ColumnKeys.Expenditure(context.Version, scope, meaning) : null);
        RowMeaning[][] meanings = new ExpenditureRows(pane.Rows, scope, context.Names).Read();
        var rows = new RowValues<RowMeaning[]>(pane.Rows, meanings);
        AddCodes(context, pane, meanings);
        List<FactKey> keys = [];
        foreach (RecognisedFigure figure in pane.Figures)
        {
            keys.Clear();
            if (columns[figure.Column] is { } column)
            {
                foreach (RowMeaning row in rows[figure.Row])
                {
                    if (Fits(row, column)) keys.Add(KeyOf(column, row, column.Scope));
                }
            }

            context.Add(figure, CollectionsMarshal.AsSpan(keys));
        }
    }

    // A row of one nature under a column of another has no meaning; neither has 支出总计 of a nature.
    private static bool Fits(RowMeaning row, FactKey column)
        => column.Column == ExpenditureColumn.Total || (row.Column is null && row.Concept == FactConcept.Expenditure);

    private static FactKey KeyOf(FactKey column, RowMeaning row, FundScope scope) => column with
    {
        Concept = row.Concept,
        Source = row.Source,
        Scope = row.Source is null ? scope : FundScope.AllFunds,
        Column = row.Column ?? column.Column,
        Function = row.Function,
    };

    private static void AddCodes(TableContext context, RecognisedPane pane, RowMeaning[][] meanings)
    {
        for (int i = 0; i < meanings.Length; i++)
        {
            RecognisedRow row = pane.Rows[i];
            if (meanings[i] is [{ Function: { Level: not ClassificationLevel.None } function }])
                context.Add(ClassificationScheme.Functional, function.ToString(), LabelKey.WithoutOrdinal(row.Name), row, LabelKey.OrdinalOf(row.Name));
        }
    }
}
