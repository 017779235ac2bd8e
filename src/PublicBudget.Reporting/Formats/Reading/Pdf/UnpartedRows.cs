namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Parts the rows of a table that has lines between its columns, and between its rows only some: where a slot holds one amount below another, the letters
/// beside each of them are a row.
/// </summary>
internal static class UnpartedRows
{
    /// <summary>The grid with lines between such rows; the grid itself where a line parts all of them.</summary>
    public static LetteredGrid Part(LetteredGrid grid)
    {
        // A first row without lines holds the headings too: they show their columns only among what is aligned.
        List<double>? heights = null;
        for (int row = 1; row < grid.Rows; row++)
        {
            if (HoldsSeveralAmounts(grid, row)) (heights ??= []).AddRange(HeightsBetween(grid, row));
        }

        if (heights is null) return grid;
        var parted = LetteredGrid.Of(grid.Lines.WithLines(heights.Select(height => new Rule(height, grid.Lines.Left, grid.Lines.Right))), grid.Glyphs);
        HashSet<double> inGroups = [.. GroupsIn(parted, heights).SelectMany(group => heights.Where(height => height > group.From && height < group.To))];
        if (inGroups.Count == 0) return parted;
        double beside = parted.Lines.RightOf(0);
        return LetteredGrid.Of(grid.Lines.WithLines(heights.Select(height => new Rule(height, inGroups.Contains(height) ? beside : grid.Lines.Left, grid.Lines.Right))), grid.Glyphs);
    }

    // One name in the first column beside rows that a line parts from it: it is that of all of them, and stands in their middle.
    private static IEnumerable<(double From, double To)> GroupsIn(LetteredGrid grid, List<double> heights)
    {
        RuledGrid lines = grid.Lines;
        for (int first = 0, end = 1; lines.Columns > 1 && first < grid.Rows; first = end++)
        {
            if (!lines.IsRuledRight(first, 0)) continue;
            while (end < grid.Rows && lines.IsRuledRight(end, 0) && heights.Contains(lines.HeightBelow(end - 1))) end++;
            int[] named = [.. Enumerable.Range(first, end - first).Where(row => grid.LettersIn(row, 0).Count > 0)];
            bool isGroup = named.Length > 0 && end - first > named.Length && named[^1] - named[0] == named.Length - 1 && named.All(row => grid.SlotText(row, 0).Any(char.IsLetter));
            if (isGroup) yield return (lines.HeightBelow(end - 1), lines.HeightBelow(first - 1));
        }
    }

    private static bool HoldsSeveralAmounts(LetteredGrid grid, int row)
    {
        for (int column = 0; column < grid.Lines.Columns; column++)
        {
            if (AreAmounts(grid.LettersIn(row, column))) return true;
        }

        return false;
    }

    // 12.50 above 2.50: a number that a narrow column wrapped has one point.
    private static bool AreAmounts(IReadOnlyList<Glyph> letters)
    {
        double? point = null;
        bool areSeveral = false;
        foreach (Glyph letter in letters)
        {
            if (!(char.IsAsciiDigit(letter.Text[0]) || letter.Text[0] is '.' or ',' or '-' or '%')) return false;
            if (letter.Text[0] != '.') continue;
            areSeveral |= point is { } other && Math.Abs(other - letter.Baseline) > letter.Size / 2;
            point = letter.Baseline;
        }

        return areSeveral;
    }

    private static IEnumerable<double> HeightsBetween(LetteredGrid grid, int row)
    {
        // The name of a group stands between the heights of the rows that it is of.
        List<TextRow> all = LinesFrom(0), others = LinesFrom(1);
        List<TextRow> lines = all.Count > others.Count && grid.SlotText(row, 0).Any(char.IsLetter) ? others : all;
        int[] owners = AlignedRows.Owners(lines, ColumnsOf(grid.Lines));
        for (int line = 1; line < lines.Count; line++)
        {
            if (owners[line] != owners[line - 1]) yield return (lines[line - 1].Glyphs[0].Centre + lines[line].Glyphs[0].Centre) / 2;
        }

        List<TextRow> LinesFrom(int column) => [.. LineFinder.Rows(Enumerable.Range(column, grid.Lines.Columns - column).SelectMany(slot => grid.LettersIn(row, slot))).Select(line => new TextRow(line))];
    }

    private static AlignedColumns ColumnsOf(RuledGrid lines)
    {
        // Columns that touch would be one.
        const double inside = 0.1;
        var columns = new AlignedColumns();
        for (int column = 0; column < lines.Columns; column++) columns.Add(lines.RightOf(column) - lines.WidthOf(column, column) + inside, lines.RightOf(column) - inside);
        return columns;
    }
}
