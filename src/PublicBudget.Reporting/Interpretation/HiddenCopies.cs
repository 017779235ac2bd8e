using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>
/// Tables on hidden worksheets whose title a visible one has too: drafts and sheets of the year before that stayed in the workbook. What nobody sees
/// contradicts nothing that is published; the figures keep their labels.
/// </summary>
internal static class HiddenCopies
{
    /// <summary>The tables, hidden copies without a role.</summary>
    public static TableRecognition WithoutRoles(TableRecognition recognition)
    {
        if (!recognition.Tables.Any(static table => table.IsHidden)) return recognition;
        HashSet<string> visible = [.. recognition.Tables.Where(static table => !table.IsHidden).Select(static table => TextFolding.Key(table.Title))];
        return recognition with
        {
            Tables = [.. recognition.Tables.Select(table => table.IsHidden && visible.Contains(TextFolding.Key(table.Title)) ? table with { Role = TableRole.Other } : table)],
        };
    }
}
