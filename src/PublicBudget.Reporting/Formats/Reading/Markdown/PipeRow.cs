namespace PublicBudget.Reporting.Formats.Reading.Markdown;

/// <summary>
/// One line of a pipe table as document converters write it: <c>| a | b | |</c>. A backslash protects a pipe, cells may be
/// empty, and rows may have more or fewer cells than the header.
/// </summary>
internal static class PipeRow
{
    /// <summary>Whether a line is a row: starts with a pipe.</summary>
    public static bool IsRow(ReadOnlySpan<char> line) => line.TrimStart().StartsWith("|");

    /// <summary>Whether a line is the line of dashes below a header: <c>|---|:-:|</c>.</summary>
    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.StartsWith("|") && line.Contains('-') && !line.ContainsAnyExcept("|-: \t");
    }

    /// <summary>Where the cells of a row stand in its line, without the blanks around them.</summary>
    /// <param name="line">A row.</param>
    /// <param name="maxCells">How many cells to keep at most.</param>
    /// <param name="cells">Takes them, instead of what it holds.</param>
    public static void Split(ReadOnlySpan<char> line, int maxCells, List<Range> cells)
    {
        cells.Clear();
        (int first, int after) = Trimmed(line, 0, line.Length);
        if (first < after && line[first] == '|') first++;
        if (first < after && line[after - 1] == '|' && (after - 1 == first || line[after - 2] != '\\')) after--;
        for (int start = first, end; start <= after && cells.Count < maxCells; start = end + 1)
        {
            end = EndOfCell(line[..after], start);
            (int from, int to) = Trimmed(line, start, end);
            cells.Add(from..to);
        }
    }

    /// <summary>The text of a cell with <c>\|</c> read as a pipe.</summary>
    public static string Unprotected(ReadOnlySpan<char> cell) => cell.ToString().Replace("\\|", "|", StringComparison.Ordinal);

    private static (int Start, int End) Trimmed(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(line[start])) start++;
        while (start < end && char.IsWhiteSpace(line[end - 1])) end--;
        return (start, end);
    }

    // The next pipe that no backslash protects, else the end of the line.
    private static int EndOfCell(ReadOnlySpan<char> line, int start)
    {
        for (int at = start; at < line.Length; at++)
        {
            int pipe = line[at..].IndexOf('|');
            if (pipe < 0) break;
            at += pipe;
            if (at == 0 || line[at - 1] != '\\') return at;
        }

        return line.Length;
    }
}
