using PublicBudget.Classifications;
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
            Dictionary<RecognisedColumn, FactKey?> columns = CodeTableReader.KeysOf(
                pane, HeadingWords.Expenditure,
                meaning => meaning.Concept is null ? ColumnKeys.Expenditure(context.Version, scope, meaning with { Column = meaning.Column ?? whole }) : null);
            var codes = new Dictionary<RecognisedRow, FactKey?>(ReferenceEqualityComparer.Instance);
            foreach (RecognisedRow row in pane.Rows) codes[row] = CodesOf(context, row);
            foreach (RecognisedFigure figure in pane.Figures)
            {
                if (codes[figure.Row] is { } code && columns[figure.Column] is { } key)
                    context.Add(figure, key with { DepartmentalEconomic = code.DepartmentalEconomic, GovernmentalEconomic = code.GovernmentalEconomic, Organisation = context.OrganisationOf(figure.Row) });
                else context.Add(figure);
            }
        }
    }

    // The codes of a row, as the dimensions of a key; none for a total, null where the row says neither.
    private static FactKey? CodesOf(TableContext context, RecognisedRow row)
    {
        FactKey key = default;
        bool isRead = Take(context, row, row.Code, row.Name, ref key, row.MisprintedCode) & Take(context, row, row.SecondCode, row.SecondName, ref key);
        bool isTotal = row is { Code: null, SecondCode: null, Role: RecognisedRowRole.Total or RecognisedRowRole.UnitSubtotal };
        return isRead && (key.HasCode || isTotal) ? key : null;
    }

    private static bool Take(TableContext context, RecognisedRow row, string? text, string? name, ref FactKey key, string? misprint = null)
    {
        if (text is null) return true;
        bool isGovernmental = text.StartsWith('5');
        context.Add(isGovernmental ? ClassificationScheme.GovernmentalEconomic : ClassificationScheme.DepartmentalEconomic, misprint ?? text, name, row);
        if (isGovernmental && GovernmentalEconomicCode.TryParse(text, out GovernmentalEconomicCode governmental)) key = key with { GovernmentalEconomic = governmental };
        else if (!isGovernmental && DepartmentalEconomicCode.TryParse(text, out DepartmentalEconomicCode departmental)) key = key with { DepartmentalEconomic = departmental };
        else return false;
        return true;
    }
}
