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

    /// <summary>The cells of a row, trimmed, with <c>\|</c> read as a pipe.</summary>
    /// <param name="line">A row.</param>
    /// <param name="maxCells">How many cells to keep at most.</param>
    /// <param name="cells">Takes them, instead of what it holds.</param>
    public static void Split(ReadOnlySpan<char> line, int maxCells, List<string> cells)
    {
        cells.Clear();
        line = line.Trim();
        if (line.StartsWith("|"))
        {
            line = line[1..];
        }

        if (line.EndsWith("|") && !line.EndsWith("\\|"))
        {
            line = line[..^1];
        }

        for (int start = 0, end; start <= line.Length && cells.Count < maxCells; start = end + 1)
        {
            end = EndOfCell(line, start);
            string cell = line[start..end].Trim().ToString();
            cells.Add(cell.Contains('\\') ? cell.Replace("\\|", "|", StringComparison.Ordinal) : cell);
        }
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
