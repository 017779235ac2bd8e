namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>The headings above each column, from top to bottom.</summary>
internal static class HeaderPaths
{
    /// <summary>One path per column of the grid; empty where nothing stands above a column.</summary>
    public static List<string>[] Of(TextGrid grid, HeaderBlock header)
    {
        string[,] texts = Texts(grid, header);
        return Of(texts, header.End - header.Start > 1 && HeaderFinder.IsFlattened(grid, header.Start, header.End));
    }

    /// <summary>One path per column of a table whose headings a page break parted.</summary>
    /// <param name="top">The headings on the first page.</param>
    /// <param name="bottom">Those on the next one.</param>
    /// <param name="columnsAbove">For each column there the one above it.</param>
    /// <param name="areCut">Whether the first row there holds the rest of the texts above it.</param>
    public static List<string>[] Of(TableSegment top, TableSegment bottom, int[] columnsAbove, bool areCut)
    {
        string[,] upper = Texts(top.Grid, top.Header), lower = Texts(bottom.Grid, bottom.Header);
        int above = upper.GetLength(0), cut = areCut ? 1 : 0, columns = columnsAbove.Length;
        string[,] texts = new string[above + lower.GetLength(0) - cut, columns];
        for (int column = 0; column < columns; column++)
        {
            for (int row = 0; row < texts.GetLength(0); row++) texts[row, column] = row < above ? upper[row, columnsAbove[column]] : lower[row - above + cut, column];
            if (areCut && lower[0, column].Length > 0) texts[LowestText(upper, columnsAbove[column]), column] += lower[0, column];
        }

        return Of(texts, HeaderFinder.IsFlattened(top.Grid, top.Header.Start, top.Header.End));
    }

    private static int LowestText(string[,] texts, int column)
    {
        int row = texts.GetLength(0) - 1;
        while (row > 0 && texts[row, column].Length == 0) row--;
        return row;
    }

    private static List<string>[] Of(string[,] texts, bool isFlattened)
    {
        (int rows, int columns) = (texts.GetLength(0), texts.GetLength(1));
        if (isFlattened)
        {
            FillGroups(texts, rows, columns);
        }

        var paths = new List<string>[columns];
        for (int column = 0; column < columns; column++)
        {
            paths[column] = [];
            for (int row = 0; row < rows; row++)
            {
                string text = texts[row, column];
                if (text.Length > 0 && (paths[column].Count == 0 || paths[column][^1] != text))
                {
                    paths[column].Add(text);
                }
            }
        }
        return paths;
    }

    private static string[,] Texts(TextGrid grid, HeaderBlock header)
    {
        string[,] texts = new string[header.End - header.Start, grid.Columns];
        for (int row = header.Start; row < header.End; row++)
        {
            for (int column = 0; column < grid.Columns; column++)
            {
                // A heading that reaches down is one heading.
                texts[row - header.Start, column] = row > header.Start && grid.IsFromAbove(row, column) ? "" : grid.Compact(row, column);
            }
        }

        if (header.HasTotal) TakeOutTotal(grid, header.End - 1, texts, rows: header.End - header.Start);
        return texts;
    }

    // The total beside the headings is none: neither its name nor its figures.
    private static void TakeOutTotal(TextGrid grid, int row, string[,] texts, int rows)
    {
        int name = Array.Find(grid.Filled(row).ToArray(), column => RowWords.IsTotal(grid.Key(row, column)));
        for (int column = 0; column < grid.Columns; column++)
        {
            bool isName = column == name || (column > name && grid.IsFromLeft(row, column) && string.IsNullOrEmpty(texts[rows - 1, column - 1]));
            if (isName || grid.KindOf(row, column) != SlotKind.Text) texts[rows - 1, column] = "";
        }
    }

    /// <summary>
    /// Where the spans are lost, the heading of a group stands over its first column only. It covers the blanks to its right
    /// that have a heading below and lie under the same heading above.
    /// </summary>
    private static void FillGroups(string[,] texts, int rows, int columns)
    {
        for (int row = 0; row < rows - 1; row++)
        {
            for (int column = 1; column < columns; column++)
            {
                bool continues = texts[row, column].Length == 0 && texts[row, column - 1].Length > 0 && HasTextBelow(texts, row, rows, column) && HasTextBelow(texts, row, rows, column - 1);
                if (continues && SamePathAbove(texts, row, column))
                {
                    texts[row, column] = texts[row, column - 1];
                }
            }
        }
    }

    private static bool HasTextBelow(string[,] texts, int row, int rows, int column)
    {
        for (int below = row + 1; below < rows; below++)
        {
            if (texts[below, column].Length > 0)
            {
                return true;
            }
        }
        return false;
    }

    private static bool SamePathAbove(string[,] texts, int row, int column)
    {
        for (int above = 0; above < row; above++)
        {
            if (texts[above, column] != texts[above, column - 1])
            {
                return false;
            }
        }
        return true;
    }
}
