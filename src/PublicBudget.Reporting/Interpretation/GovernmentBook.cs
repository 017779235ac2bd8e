using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>
/// Tells the book of a government from the tables of a unit. Its titles need not say whose they are (2025年一般公共预算支出预算表 beside
/// 2025年区级一般公共预算支出预算表), but no unit raises taxes or hands money on to places, so that none of its tables has the role of a unit's. Only one that
/// says itself that it is a unit's or a department's keeps it: a town publishes both in one file.
/// </summary>
internal static class GovernmentBook
{
    private static readonly string[] TaxRows = ["税收收入", "非税收入"];

    private static readonly string[] TransferRows = ["返还性收入", "一般性转移支付收入", "专项转移支付收入", "上解上级支出", "补助下级支出", "下级上解收入"];

    /// <summary>The tables, those of a government's book without a role.</summary>
    public static TableRecognition WithoutRoles(TableRecognition recognition)
    {
        return recognition.Tables.Any(MayBeEithers) && recognition.Tables.Any(IsOfGovernment)
            ? recognition with { Tables = [.. recognition.Tables.Select(static table => MayBeEithers(table) ? table with { Role = TableRole.Other } : table)] }
            : recognition;
    }

    private static bool MayBeEithers(RecognisedTable table)
        => table.Role != TableRole.Other && !table.Title.Contains("部门", StringComparison.Ordinal) && !table.Title.Contains("单位", StringComparison.Ordinal);

    private static bool IsOfGovernment(RecognisedTable table)
    {
        int taxes = 0, transfers = 0;
        foreach (RecognisedPane pane in table.Panes)
        {
            foreach (RecognisedRow row in pane.Rows)
            {
                if (row.Name.Length == 0) continue;
                ReadOnlySpan<char> key = LabelKey.SpanOf(row.Name);
                taxes += IsAny(key, TaxRows) ? 1 : 0;
                transfers += IsAny(key, TransferRows) ? 1 : 0;
            }
        }

        return taxes >= TaxRows.Length || transfers > 1;
    }

    private static bool IsAny(ReadOnlySpan<char> key, string[] rows)
    {
        foreach (string row in rows)
        {
            if (key.SequenceEqual(row)) return true;
        }

        return false;
    }
}
