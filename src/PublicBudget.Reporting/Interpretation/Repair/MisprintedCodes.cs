using PublicBudget.Classifications;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Repair;

/// <summary>Codes that no list knows, where everything around them proves which one was meant.</summary>
internal static class MisprintedCodes
{
    /// <summary>The pane with each code put right and the misprint kept in its row; every one is listed.</summary>
    /// <param name="pane">The pane as printed.</param>
    /// <param name="catalog">The codes of its year.</param>
    /// <param name="repairs">Takes the repairs.</param>
    public static RecognisedPane Repair<TCode>(RecognisedPane pane, ClassificationCatalog<TCode> catalog, List<TableRepair> repairs)
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
