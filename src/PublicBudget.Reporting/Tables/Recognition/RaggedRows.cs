using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Rows whose cells stand below each other by their number only. A spreadsheet program that opens a web page places every cell by its width;
/// where the widths of the rows differ by a little, each row begins its cells in other columns of the sheet.
/// </summary>
internal static class RaggedRows
{
    private const int FewestCells = 4;
    private const int FewestLayouts = 3;

    /// <summary>For every row the columns in which its cells begin; null where rows share their columns, or spans say which belong together.</summary>
    /// <param name="grid">The rectangle of the table.</param>
    /// <param name="columns">How many of its columns count.</param>
    public static int[][]? Of(TableGrid grid, int columns)
    {
        var starts = new int[grid.RowCount][];
        for (int row = 0; row < starts.Length; row++)
        {
            if (StartsOf(grid, row, columns) is not { Length: > 0 } found) return null;
            starts[row] = found;
        }

        return AreRagged(starts) && !HasSpans(grid, starts, columns) ? starts : null;
    }

    // Null where a cell reaches down from the row above.
    private static int[]? StartsOf(TableGrid grid, int row, int columns)
    {
        var starts = new List<int>();
        for (int column = 0; column < columns; column++)
        {
            if (grid.BeginsAt(row, column)) starts.Add(column);
            else if (row > 0 && grid.Covering(row, column) is >= 0 and int cell && cell == grid.Covering(row - 1, column)) return null;
        }

        return [.. starts];
    }

    // Of the rows with as many cells as most have, more than half begin them in columns of their own.
    private static bool AreRagged(int[][] starts)
    {
        IGrouping<int, int[]>? most = starts.Where(row => row.Length >= FewestCells).GroupBy(row => row.Length).MaxBy(rows => rows.Count());
        if (most is null) return false;
        int layouts = most.Select(row => string.Join(',', row)).Distinct().Count();
        return layouts >= FewestLayouts && layouts * 2 > most.Count();
    }

    // A row with fewer cells than the one beside it that yet reaches as far has wider cells; where it ends before, the rest is blank.
    private static bool HasSpans(TableGrid grid, int[][] starts, int columns)
    {
        for (int row = 0; row < starts.Length; row++)
        {
            bool reachesAsFar = (row > 0 && Reaches(starts[row - 1])) || (row + 1 < starts.Length && Reaches(starts[row + 1]));
            if (starts[row].Length > 1 && reachesAsFar && AreWide(grid, row, starts[row])) return true;

            bool Reaches(int[] beside) => beside.Length > starts[row].Length && grid.Covering(row, Math.Min(beside[^1], columns - 1)) >= 0;
        }

        return false;
    }

    // Blanks are the cells that a span would have covered, and the levels of codes (类, 款, 项) have one column each.
    private static bool AreWide(TableGrid grid, int row, int[] starts)
    {
        string[] texts = [.. starts.Select(column => TextFolding.Key(grid.CellOf(grid.Covering(row, column)).Text))];
        return Array.TrueForAll(texts, text => text.Length > 0) && !Array.TrueForAll(texts, RowWords.IsCodeLevel);
    }
}
