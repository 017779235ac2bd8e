using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Cuts tables that stand below each other in one grid, as worksheets have them: where behind rows of a table another title stands by
/// itself, with its unit or with headings below it, another table begins.
/// </summary>
internal static class StackedTables
{
    private const int MostCaptions = 4;
    private const int MostHeadings = 3;
    private const int LongestName = 30;
    private const int FewestFigureRows = 2;

    /// <summary>The tables of a grid from top to bottom; nothing where it would be larger than a table of figures ever is.</summary>
    /// <param name="table">The table as the format has it.</param>
    public static IEnumerable<TextGrid> Split(Table table)
    {
        if (TextGrid.Of(table) is not { } grid) return [];
        List<int> starts = StartsIn(grid);
        if (starts.Count < 2) return [grid.AlignRows()];
        return starts.Select((start, i) => Part(grid, start, i + 1 < starts.Count ? starts[i + 1] : grid.Rows)).OfType<TextGrid>().Select(part => part.AlignRows());
    }

    private static List<int> StartsIn(TextGrid grid)
    {
        var starts = new List<int> { 0 };
        string title = TextFolding.Key(grid.Table.Title);
        bool hasBody = false;
        int head = -1;
        for (int row = 0; row < grid.Rows;)
        {
            int end = row;
            string? found = null;
            bool statesUnit = false;
            for (; end < grid.Rows && (IsCaption(grid, end) || (found is not null && CaptionRow.IsLoneLabel(grid, end))); end++)
            {
                found = TitleIn(grid, end) ?? found;
                statesUnit |= StatesUnit(grid, end);
            }

            if (end == row)
            {
                if (head < 0) head = row;
                else if (AreOtherColumns(grid, head, row)) starts.Add(row);
                hasBody = true;
                row++;
                continue;
            }

            if (found is null && statesUnit && hasBody && end < grid.Rows && IsNameAbove(grid, head, row, end))
            {
                starts.Add(row - 1);
                (title, hasBody, head) = ("", false, -1);
                row = end;
                continue;
            }

            bool begins = found is not null && hasBody && end < grid.Rows && (found != title ? statesUnit || IsHeading(grid, end) : IsAnother(grid, head, end));
            if (begins)
            {
                starts.Add(row);
                title = "";
            }

            if (found is not null && found != title) (title, hasBody, head) = (found, false, -1);
            row = end;
        }

        return starts;
    }

    // A name that does not end in 表 (机关运行经费), alone above captions with a unit and headings of its own.
    private static bool IsNameAbove(TextGrid grid, int head, int row, int heading)
        => grid.Filled(row - 1) is [var only] && grid.Key(row - 1, only) is { Length: <= LongestName } name && grid.IsText(row - 1) && !name.Contains('。') && !NoteWords.IsNote(name)
            && head >= 0 && head < row - 1 && IsHeading(grid, heading) && !KeysIn(grid, heading).SequenceEqual(KeysIn(grid, head));

    // A title, an organisation, a unit, a table's number: alone or beside each other, and nothing else in the row.
    private static bool IsCaption(TextGrid grid, int row)
    {
        ReadOnlySpan<int> filled = grid.Filled(row);
        return filled.Length <= MostCaptions && grid.IsText(row) && CaptionRow.AreCaptions(grid, row, filled);
    }

    private static string? TitleIn(TextGrid grid, int row)
    {
        foreach (int column in grid.Filled(row))
        {
            if (CaptionRow.TitleOf(grid.Key(row, column)) is { } title) return title;
        }

        return null;
    }

    private static bool StatesUnit(TextGrid grid, int row)
    {
        foreach (int column in grid.Filled(row))
        {
            if (UnitWords.In(grid.Key(row, column)) is not null) return true;
        }

        return false;
    }

    // Two headings or more, and no figure; captions beside each other are no headings.
    private static bool IsHeading(TextGrid grid, int row)
    {
        if (grid.Filled(row).Length < 2 || !grid.IsText(row)) return false;
        int headings = 0;
        foreach (int column in grid.Filled(row))
        {
            if (!CaptionRow.Captions(grid, row, column)) headings++;
        }

        return headings > 1;
    }

    // One form for each project, all under one title: 项目名称 | 甲 … 项目名称 | 乙. Headings that a page repeats say the same.
    private static bool IsAnother(TextGrid grid, int head, int row)
        => grid.Filled(head) is [var first, ..] && grid.Filled(row) is [var again, ..] && grid.Key(head, first) == grid.Key(row, again)
            && grid.Filled(head).Length == grid.Filled(row).Length && !grid.SaysTheSame(head, row);

    // The other columns of a wide table, which a printer moved to a page of their own: headings, and below them rows of nothing but figures.
    private static bool AreOtherColumns(TextGrid grid, int head, int row)
    {
        bool mayBe = grid.Filled(row).Length > 1 && grid.IsText(row) && !grid.IsText(row - 1) && HoldsText(grid, row - 1);
        if (!mayBe || ShareHeading(grid, row, head)) return false;
        int first = row + 1;
        while (first < grid.Rows && first - row < MostHeadings && grid.IsText(first)) first++;
        int end = first;
        while (end < grid.Rows && IsFigures(grid, end)) end++;
        return end - first >= FewestFigureRows && (end == grid.Rows || IsCaption(grid, end));
    }

    private static bool HoldsText(TextGrid grid, int row)
    {
        foreach (int column in grid.Filled(row))
        {
            if (grid.KindOf(row, column) == SlotKind.Text) return true;
        }

        return false;
    }

    private static bool ShareHeading(TextGrid grid, int row, int head)
    {
        foreach (int column in grid.Filled(row))
        {
            if (grid.Key(row, column) is { Length: > 0 } key && grid.ColumnOf(head, key) >= 0) return true;
        }

        return false;
    }

    private static IEnumerable<string> KeysIn(TextGrid grid, int row) => grid.Filled(row).ToArray().Select(column => grid.Key(row, column));

    private static bool IsFigures(TextGrid grid, int row) => !HoldsText(grid, row);

    private static TextGrid? Part(TextGrid grid, int start, int end)
    {
        Table table = grid.Table;
        bool isFirst = start == 0;
        Row[] rows = [.. Enumerable.Range(start, end - start).Select(row => table.RowAt(row) with { Number = table.SourceRow(row) })];
        return TextGrid.Of(
            table with
            {
                Title = isFirst ? table.Title : "",
                CaptionLines = isFirst ? table.CaptionLines : [],
                HeaderRows = [],
                BodyRows = rows,
                Notes = end == grid.Rows ? table.Notes : [],
                Place = isFirst ? table.Place : table.Place with { Row = table.SourceRow(start) },
            },
            grid.SourceColumn(WidthOf(grid, start, end) - 1) + 1);
    }

    // A title over the widest of the tables is wider than the others.
    private static int WidthOf(TextGrid grid, int start, int end)
    {
        int width = 1;
        for (int row = start; row < end; row++)
        {
            if (IsCaption(grid, row)) continue;
            int last = grid.Columns - 1;
            while (last >= width && grid.IsBlank(row, last)) last--;
            width = Math.Max(width, last + 1);
        }

        return width;
    }
}
