using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Repair;

/// <summary>Puts misprinted codes, and names that ran into each other, right in the tables of a document, where everything around them proves what was meant.</summary>
internal static class MisprintedCodes
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
        RecognisedPane[] panes = [.. table.Panes.Select(pane => SpilledNames.Repair(Repair(pane, catalog, repairs), catalog, repairs))];
        return repairs.Count == 0 ? table : table with { Panes = panes, Repairs = [.. table.Repairs, .. repairs] };
    }

    private static RecognisedPane Repair<TCode>(RecognisedPane pane, ClassificationCatalog<TCode> catalog, List<TableRepair> repairs)
        where TCode : struct, IClassificationCode<TCode>
    {
        var rows = new CodedRows<TCode>(pane, catalog);
        if (!rows.AreMostlyKnown) return pane;
        var repaired = new Dictionary<RecognisedRow, RecognisedRow>(ReferenceEqualityComparer.Instance);
        foreach (int row in rows.Unknown)
        {
            if (CodeProof<TCode>.Find(rows, row) is not { } proof) continue;
            RecognisedRow printed = rows[row];
            repaired[printed] = printed with { Code = proof.Code.ToString(null, null), MisprintedCode = printed.Code, IsRepaired = true };
            repairs.Add(new TableRepair { Place = printed.Place, Text = $"the code {printed.PrintedCode} was read as {proof.Code}: {proof.Reason}" });
        }

        return repaired.Count == 0 ? pane : PaneRows.Replace(pane, row => repaired.GetValueOrDefault(row, row));
    }
}
