using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>
/// Tells tables whose codes were torn: printed without lines in columns too narrow for them, 20502 stands as 2050 and, below it, 2, and so do the figures. Nobody
/// knows which of them belong together, so that such a table has no role and no sums; a misprinted code is a rare one.
/// </summary>
internal static class TornCodes
{
    private const int FewestTorn = 2;

    // So many coded rows make one torn code a misprint.
    private const int RowsOfAMisprint = 5;

    /// <summary>The tables, those of torn codes without a role.</summary>
    public static TableRecognition WithoutRoles(TableRecognition recognition)
        => recognition.Tables.Any(IsTorn) ? recognition with { Tables = [.. recognition.Tables.Select(table => IsTorn(table) ? table with { Role = TableRole.Other, IsCut = true } : table)] } : recognition;

    // Only pages break lines inside a number.
    private static bool IsTorn(RecognisedTable table)
    {
        if (table.Place.Page is null || table.Shape != TableShape.Code) return false;
        int coded = 0, torn = 0;
        foreach (RecognisedPane pane in table.Panes)
        {
            foreach (RecognisedRow row in pane.Rows)
            {
                if (row.Code is not { } code) continue;
                coded++;
                if (!HasLevel(code, table.Role)) torn++;
            }
        }

        return torn >= FewestTorn && torn * RowsOfAMisprint > coded;
    }

    // Functional codes have three levels, economic ones two.
    private static bool HasLevel(string code, TableRole role) => code.Length is 3 or 5 || (code.Length == 7 && role is not (TableRole.Basic or TableRole.Economic));
}
