using System.Collections;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>Parts tables that stand beside each other on a worksheet: an empty column lies between them, and each has a title of its own.</summary>
internal static class TablesAbreast
{
    /// <summary>The tables from left to right; all of it where it is one.</summary>
    public static List<List<SheetRow>> Of(SheetContent sheet, List<SheetRow> rows)
    {
        List<int> starts = StartsIn(sheet, rows);
        starts.RemoveAll(start => start > 0 && !HasTitle(rows, start, EndOf(starts, start)));
        if (starts.Count < 2 || !HasTitle(rows, 0, starts[1])) return [rows];
        return [.. starts.Select(start => Part(rows, start, EndOf(starts, start)))];
    }

    // The columns behind empty ones, after the first of all.
    private static List<int> StartsIn(SheetContent sheet, List<SheetRow> rows)
    {
        List<int> starts = [0];
        int first = rows.Min(static row => row.Cells[0].Column), last = rows.Max(static row => row.Cells[^1].Column);
        BitArray used = UsedIn(sheet, rows, last);
        for (int column = first + 1; column <= last; column++)
        {
            if (used[column] && !used[column - 1]) starts.Add(column);
        }

        return starts;
    }

    private static BitArray UsedIn(SheetContent sheet, List<SheetRow> rows, int last)
    {
        var used = new BitArray(last + 1);
        foreach (SheetRow row in rows)
        {
            foreach ((int column, _) in row.Cells) used[column] = true;
        }

        foreach (SheetRange range in sheet.Merged)
        {
            if (range.LastRow < rows[0].Number || range.FirstRow > rows[^1].Number) continue;
            for (int column = range.FirstColumn; column <= Math.Min(range.LastColumn, last); column++) used[column] = true;
        }

        return used;
    }

    private static int EndOf(List<int> starts, int start) => starts.Find(next => next > start) is > 0 and int end ? end : int.MaxValue;

    // Above the first figure: working columns have none, nor have the panes of one table.
    private static bool HasTitle(List<SheetRow> rows, int start, int end)
    {
        foreach (SheetRow row in rows)
        {
            foreach ((int column, Cell cell) in row.Cells)
            {
                if (column < start || column >= end) continue;
                if (cell.Number is not null) return false;
                if (IsTitle(TextFolding.Key(cell.Text))) return true;
            }
        }

        return false;
    }

    // 公开01表 in a corner is the number of a table.
    private static bool IsTitle(string key) => ExpectedTable.IsTitle(key) && !char.IsAsciiDigit(key[^2]) && !key.StartsWith('表') && !key.StartsWith("附表", StringComparison.Ordinal);

    private static List<SheetRow> Part(List<SheetRow> rows, int start, int end)
    {
        var part = new List<SheetRow>(rows.Count);
        foreach (SheetRow row in rows)
        {
            var own = new SheetRow(row.Number, row.IsHidden);
            own.Cells.AddRange(row.Cells.Where(cell => cell.Column >= start && cell.Column < end));
            if (own.Cells.Count > 0) part.Add(own);
        }

        return part;
    }
}
