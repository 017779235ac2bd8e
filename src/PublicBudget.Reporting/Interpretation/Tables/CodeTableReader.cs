using System.Collections.Frozen;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>
/// Tables whose rows carry a functional code: expenditure by nature (支出总表, 一般公共预算支出表, 政府性基金…), revenue by source
/// (收入总表).
/// </summary>
internal static class CodeTableReader
{
    /// <summary>The facts of a table of expenditure.</summary>
    /// <param name="context">The table.</param>
    /// <param name="scope">The money that it is about.</param>
    public static void ReadExpenditure(TableContext context, FundScope scope) => Read(
        context, context.IsOfFinalAccounts && scope != FundScope.AllFunds ? HeadingWords.FundAccounts : HeadingWords.Expenditure, meaning => ColumnKeys.FundAccount(context.Version, scope, meaning));

    /// <summary>The facts of a table of revenue.</summary>
    /// <param name="context">The table.</param>
    public static void ReadRevenue(TableContext context) => Read(
        context, HeadingWords.Revenue, meaning => meaning.Column is null ? ColumnKeys.Revenue(context.Version, meaning) : null);

    private static void Read(TableContext context, FrozenDictionary<string, ColumnMeaning> words, Func<ColumnMeaning, FactKey?> keyOf)
    {
        foreach (RecognisedPane pane in context.Table.Panes)
        {
            PaneColumns columns = KeysOf(pane, words, keyOf);
            var codes = new RowValues<(bool IsKnown, FunctionalCode Code)>(pane.Rows, [.. pane.Rows.Select(row => CodeRows.Read(context, row))]);
            if (pane.Rows.Count == 0) context.AddBlanks(columns);
            bool isWhole = IsWhole(pane);
            foreach (RecognisedFigure figure in pane.Figures)
            {
                (bool isKnown, FunctionalCode code) = codes[figure.Row];
                if ((isKnown || isWhole) && columns[figure.Column] is { } key) context.Add(figure, key with { Function = code, Organisation = context.OrganisationOf(figure.Row) });
                else context.Add(figure);
            }
        }
    }

    // One row of figures and no column that could say of what: they are the totals.
    private static bool IsWhole(RecognisedPane pane)
        => pane.Rows is [{ Code: null, Name: "" }] && !pane.Columns.Any(column => column.Kind is ColumnKind.Name or ColumnKind.Code or ColumnKind.UnitCode);

    /// <summary>The datum of each column of figures; none where its headings are not known.</summary>
    public static PaneColumns KeysOf(RecognisedPane pane, FrozenDictionary<string, ColumnMeaning> words, Func<ColumnMeaning, FactKey?> keyOf)
    {
        var columns = new PaneColumns([.. pane.FigureColumns]);
        foreach (RecognisedColumn column in columns.All)
            columns[column] = HeadingReader.Read(column, words) is { } meaning ? keyOf(meaning) : null;

        ForgetRestOfFunds(columns, words);
        if (columns.HasTwins()) ForgetTornColumns(pane, columns);

        // Beside a column 资本性支出, 公用经费 is what is left of it; and 人员经费 beside one of families, where no column holds the wages.
        if (columns.Has(ExpenditureColumn.Capital)) Narrow(columns, ExpenditureColumn.Operating, ExpenditureColumn.GoodsAndServices);
        if (SetsFamiliesApart(columns)) Narrow(columns, ExpenditureColumn.Personnel, ExpenditureColumn.WagesAndBenefits);
        return columns;
    }

    // Where a fund stands below 上年结转 too, the column of that fund beside it holds the rest of it only; and so does all that stands below 本年预算.
    private static void ForgetRestOfFunds(PaneColumns columns, FrozenDictionary<string, ColumnMeaning> words)
    {
        HashSet<FundScope> parted = [.. columns.All.Select(column => CarriedFundOf(column, words)).OfType<FundScope>()];
        if (parted.Count == 0) return;
        foreach (RecognisedColumn column in columns.All)
        {
            if (columns[column] is { } key && (parted.Contains(key.Scope) || IsOfThisYear(column))) columns[column] = null;
        }
    }

    private static bool IsOfThisYear(RecognisedColumn column)
        => column.Path.Count > 1 && (column.Path[0].StartsWith("本年", StringComparison.Ordinal) || column.Path[0].StartsWith("当年", StringComparison.Ordinal));

    private static FundScope? CarriedFundOf(RecognisedColumn column, FrozenDictionary<string, ColumnMeaning> words)
        => column.Path.SkipLast(1).Any(heading => HeadingReader.Read(heading, words)?.Scope == FundScope.CarriedOver) ? HeadingReader.Read(column.Leaf, words)?.Scope : null;

    private static void Narrow(PaneColumns columns, ExpenditureColumn from, ExpenditureColumn to)
    {
        foreach (RecognisedColumn column in columns.All)
        {
            if (columns[column] is { } key && key.Column == from) columns[column] = key with { Column = to };
        }
    }

    // 对个人和家庭的补助 below 人员经费, or of which, is a part of it.
    private static bool SetsFamiliesApart(PaneColumns columns)
    {
        if (!columns.Has(ExpenditureColumn.IndividualsAndFamilies) || columns.Has(ExpenditureColumn.WagesAndBenefits)) return false;
        RecognisedColumn? personnel = columns.First(ExpenditureColumn.Personnel), families = columns.First(ExpenditureColumn.IndividualsAndFamilies);
        return personnel is not null && families is not null && personnel.Path.Count == families.Path.Count
            && personnel.Path.SkipLast(1).SequenceEqual(families.Path.SkipLast(1)) && !families.Path[^1].Contains("其中", StringComparison.Ordinal);
    }

    // Two columns of one meaning are one that the source has torn apart: where figures stand in both, nobody knows which belong
    // where; where they stand in one, the other is a leftover of its heading.
    private static void ForgetTornColumns(RecognisedPane pane, PaneColumns columns)
    {
        HashSet<RecognisedColumn> printed = new(pane.Figures.Where(figure => !figure.IsBlank).Select(figure => figure.Column), ReferenceEqualityComparer.Instance);
        foreach (var same in columns.All.Where(column => columns[column] is not null).GroupBy(column => columns[column]).ToArray())
        {
            RecognisedColumn[] filled = [.. same.Where(printed.Contains)];
            RecognisedColumn? kept = filled.Length == 0 ? same.First() : filled is [var only] ? only : null;
            foreach (RecognisedColumn column in same.Where(column => !ReferenceEquals(column, kept))) columns[column] = null;
        }
    }
}
