using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Puts headings and cells back that a converter pushed aside because a cell beside them covered several columns. A shift is
/// repaired only where one and only one way leaves every name under a heading for names and every number under one for figures.
/// </summary>
internal static class ShiftRepair
{
    private const int MostColumns = 2;

    /// <summary>
    /// The headings moved right from a column on, where as they stand names lie under headings for figures. Null where the
    /// headings fit, or no single move makes them fit.
    /// </summary>
    public static (List<string>[] Paths, int From, int By)? Headings(HeaderBlock header, List<string>[] paths, ColumnContent[] contents)
    {
        if (header.IsEmpty || Misfits(paths, contents) == 0)
        {
            return null;
        }

        for (int by = 1; by <= MostColumns; by++)
        {
            // The columns moved into must have lost their headings at the right edge.
            if (paths.Length <= by || paths[^by..].Any(path => path.Count > 0))
            {
                return null;
            }

            (List<string>[], int, int)? found = null;
            for (int from = 1; from < paths.Length - by; from++)
            {
                List<string>[] moved = Move(paths, from, by);
                if (Misfits(moved, contents) == 0 && found is null)
                {
                    found = (moved, from, by);
                }
            }
            if (found is not null)
            {
                return found;
            }
        }
        return null;
    }

    /// <summary>
    /// How far the cells of a row are moved to the right (or, if negative, to the left) from a column on, so that all of them
    /// fit; zero where they fit as they stand or nothing makes them fit.
    /// </summary>
    /// <param name="kinds">The kind of each column.</param>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="from">The first column that moves.</param>
    public static int Row(ColumnKind[] kinds, TextGrid grid, int row, out int from)
    {
        from = 0;
        if (Misfits(kinds, grid, row, 0, 0) == 0)
        {
            return 0;
        }

        for (int by = 1; by <= MostColumns; by++)
        {
            foreach (int signed in (ReadOnlySpan<int>)[by, -by])
            {
                // The rightmost start moves least.
                for (int start = grid.Columns - 1; start >= 1; start--)
                {
                    if (CanMove(grid, row, start, signed) && Misfits(kinds, grid, row, start, signed) == 0)
                    {
                        from = start;
                        return signed;
                    }
                }
            }
        }
        return 0;
    }

    private static List<string>[] Move(List<string>[] paths, int from, int by)
    {
        var moved = new List<string>[paths.Length];
        for (int column = 0; column < paths.Length; column++)
        {
            moved[column] = column < from ? paths[column] : column < from + by ? paths[from - 1] : paths[column - by];
        }

        return moved;
    }

    private static int Misfits(List<string>[] paths, ColumnContent[] contents)
    {
        int misfits = 0;
        for (int column = 0; column < paths.Length; column++)
        {
            if (contents[column].Filled == 0)
            {
                continue;
            }

            if (paths[column].Count == 0)
            {
                misfits++;
                continue;
            }
            string leaf = TextFolding.Key(paths[column][^1]);
            bool isName = leaf.Contains("项目", StringComparison.Ordinal) || leaf.Contains("名称", StringComparison.Ordinal);
            bool isFigure = !isName && !leaf.Contains("编码", StringComparison.Ordinal) && leaf is not ("类" or "款" or "项") && (leaf.EndsWith('数') || leaf is "金额" or "合计" or "小计" || leaf.EndsWith("支出", StringComparison.Ordinal) || leaf.EndsWith("拨款", StringComparison.Ordinal));
            misfits += (isName && contents[column].IsNumeric) || (isFigure && contents[column].Texts > 1 && contents[column].IsText) ? 1 : 0;
        }
        return misfits;
    }

    /// <summary>Cells move into blank slots only, and none falls off the edge.</summary>
    private static bool CanMove(TextGrid grid, int row, int start, int by)
        => by > 0 ? start + by <= grid.Columns && AreBlank(grid, row, grid.Columns - by, grid.Columns) : start + by >= 0 && AreBlank(grid, row, start + by, start);

    private static bool AreBlank(TextGrid grid, int row, int from, int to)
    {
        foreach (int column in grid.Filled(row))
        {
            if (column >= from && column < to) return false;
        }

        return true;
    }

    private static int Misfits(ColumnKind[] kinds, TextGrid grid, int row, int start, int by)
    {
        int misfits = 0;
        foreach (int column in grid.Filled(row))
        {
            SlotKind kind = grid.KindOf(row, column);
            if (kind == SlotKind.Dash)
            {
                continue;
            }

            int target = column < start ? column : column + by;
            if (target < 0 || target >= kinds.Length)
            {
                return int.MaxValue;
            }

            bool isNumber = grid.IsNumber(row, column);
            misfits += kinds[target] switch
            {
                ColumnKind.Amount or ColumnKind.Percentage => isNumber ? 0 : 1,
                ColumnKind.Name => isNumber ? 1 : 0,
                // Only names and figures prove a move.
                _ => target == column ? 0 : 1,
            };
        }
        return misfits;
    }
}
