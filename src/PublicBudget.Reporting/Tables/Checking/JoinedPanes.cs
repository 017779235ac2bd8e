using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>
/// Joins panes of which one goes on in the next: forms with more codes than rows (302 with 30201 … at the foot of one pane, 30217 … at the head of the
/// next) part what a code contains.
/// </summary>
internal static class JoinedPanes
{
    // 301, 208: every classification has classes of three digits.
    private const int ClassLength = 3;

    /// <summary>The panes of a table, those that go on in the next as one with its rows.</summary>
    public static IEnumerable<RecognisedPane> Of(RecognisedTable table)
    {
        RecognisedPane? pane = null;
        foreach (RecognisedPane next in table.Panes)
        {
            if (pane is not null && !GoesOn(pane, next)) yield return pane;
            pane = pane is not null && GoesOn(pane, next) ? pane with { Rows = [.. pane.Rows, .. next.Rows], Figures = [.. pane.Figures, .. next.Figures] } : next;
        }

        if (pane is not null) yield return pane;
    }

    private static bool GoesOn(RecognisedPane pane, RecognisedPane next)
        => pane.Side == next.Side && pane.FigureColumns.Select(column => column.Kind).SequenceEqual(next.FigureColumns.Select(column => column.Kind))
            && LastCode(pane) is { } last && FirstCode(next) is { Length: > ClassLength } first
            && last.StartsWith(first[..ClassLength], StringComparison.Ordinal) && HasCode(pane, first[..ClassLength]) && !HasCode(next, first[..ClassLength]);

    private static string? FirstCode(RecognisedPane pane) => pane.Rows.FirstOrDefault(row => row.Code is not null)?.Code;

    private static string? LastCode(RecognisedPane pane) => pane.Rows.LastOrDefault(row => row.Code is not null)?.Code;

    private static bool HasCode(RecognisedPane pane, string code) => pane.Rows.Any(row => row.Code == code);
}
