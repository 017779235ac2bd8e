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

        int start = 0;
        for (int i = 0; i <= line.Length && cells.Count < maxCells; i++)
        {
            if (i < line.Length && (line[i] != '|' || (i > 0 && line[i - 1] == '\\')))
            {
                continue;
            }

            string cell = line[start..i].Trim().ToString();
            cells.Add(cell.Contains('\\') ? cell.Replace("\\|", "|", StringComparison.Ordinal) : cell);
            start = i + 1;
        }
    }
}
