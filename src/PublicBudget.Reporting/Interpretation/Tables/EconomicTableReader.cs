using PublicBudget.Facts;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>Tables whose rows carry economic codes (支出经济分类汇总表, 一般公共预算基本支出表), departmental, governmental, or a pair of both.</summary>
internal static class EconomicTableReader
{
    /// <summary>The facts of the table of all expenditure by economic class.</summary>
    public static void ReadAll(TableContext context) => Read(context, FundScope.AllFunds, ExpenditureColumn.Total);

    /// <summary>The facts of the table of basic expenditure from the general public budget.</summary>
    public static void ReadBasic(TableContext context) => Read(context, FundScope.GeneralPublicBudget, ExpenditureColumn.Basic);

    private static void Read(TableContext context, FundScope scope, ExpenditureColumn whole)
    {
        foreach (RecognisedPane pane in context.Table.Panes)
        {
            PaneColumns columns = CodeTableReader.KeysOf(
                pane, HeadingWords.Expenditure,
                meaning => meaning.Concept is null ? ColumnKeys.Expenditure(context.Version, scope, meaning with { Column = meaning.Column ?? whole }) : null);
            var meanings = new RowValues<EconomicRow>(pane.Rows, [.. pane.Rows.Select(row => EconomicRow.Of(context, row))]);
            bool isOnePart = columns.All.Length == 1 && context.Table.Panes.Count > 1;
            foreach (RecognisedFigure figure in pane.Figures)
            {
                if (columns[figure.Column] is { } key && KeyOf(meanings[figure.Row], key, whole, isOnePart, figure.Row.IsAcrossPanes) is { } datum)
                    context.Add(figure, datum with { Organisation = context.OrganisationOf(figure.Row) });
                else context.Add(figure);
            }
        }
    }

    // 人员经费 and 公用经费 in panes beside each other: a class stands in one of them only, so that its part is the whole of it, and
    // only a total that names its part (or stands under its heading) is known, and one that is printed across the panes.
    private static FactKey? KeyOf(EconomicRow row, FactKey column, ExpenditureColumn whole, bool isOnePart, bool isAcross)
    {
        if (!row.IsKnown) return null;
        if (row.Codes.HasCode)
            return (isOnePart ? column with { Column = whole } : column) with { DepartmentalEconomic = row.Codes.DepartmentalEconomic, GovernmentalEconomic = row.Codes.GovernmentalEconomic };
        if (row.Part is null && isOnePart && isAcross) return column with { Column = whole };
        if (row.Part is not { } part) return isOnePart && column.Column == whole ? null : column;
        bool isPart = (part == whole || part.Parent() == whole) && (column.Column == whole || column.Column == part);
        return isPart ? column with { Column = part } : null;
    }
}
