using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Repair;

/// <summary>Puts right what is misprinted in the rows of coded tables, where everything around proves what was meant: codes first, then names by their codes.</summary>
internal static class CodedTables
{
    private const int FirstYear = 2019;
    private const int LastYear = 2026;

    /// <summary>The tables, with each repair listed in its table and the misprint kept in its row.</summary>
    /// <param name="recognition">The tables as printed.</param>
    /// <param name="year">The year whose lists hold; of a year without lists, those of the nearest one that has them.</param>
    public static TableRecognition Repair(TableRecognition recognition, FiscalYear year)
    {
        var listed = new FiscalYear(Math.Clamp(year.Year, FirstYear, LastYear));
        RecognisedTable[] tables = [.. recognition.Tables.Select(table => Repair(table, listed))];
        return tables.Zip(recognition.Tables).All(pair => ReferenceEquals(pair.First, pair.Second)) ? recognition : recognition with { Tables = tables };
    }

    private static RecognisedTable Repair(RecognisedTable table, FiscalYear year) => table.Role switch
    {
        _ when table.Shape != TableShape.Code => table,
        TableRole.Economic or TableRole.Basic => Repair(table, ClassificationCatalog.DepartmentalEconomic(year)),
        _ => Repair(table, ClassificationCatalog.Functional(year)),
    };

    private static RecognisedTable Repair<TCode>(RecognisedTable table, ClassificationCatalog<TCode> catalog)
        where TCode : struct, IClassificationCode<TCode>
    {
        var repairs = new List<TableRepair>();
        RecognisedPane[] panes = [.. table.Panes.Select(pane => SpilledNames.Repair(MisprintedCodes.Repair(pane, catalog, repairs), catalog, repairs))];
        return repairs.Count == 0 ? table : table with { Panes = panes, Repairs = [.. table.Repairs, .. repairs] };
    }
}
