using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>
/// A table written as lines of cells between bars, for documents that a test invents. In the headings <c>&lt;</c> goes on from the left and
/// <c>^</c> from above; in the body every cell stands for itself.
/// </summary>
internal sealed record PlainTable(string Title, string Captions, string Headings, string Body, string Notes = "")
{
    /// <summary>The table as a block; captions are parted by semicolons, headings and rows by line breaks.</summary>
    public Table ToTable()
    {
        string[][] headings = Lines(Headings);
        return new Table
        {
            Title = Title,
            CaptionLines = Captions.Split(';', StringSplitOptions.RemoveEmptyEntries),
            HeaderRows = [.. headings.Select((cells, row) => Row.Of(RowRole.Header, Heads(headings, cells, row)))],
            BodyRows = [.. Rows.Select(cells => Row.Of(cells.Select(Cell.Of)))],
            Notes = Notes.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        };
    }

    /// <summary>The rows of the body.</summary>
    public string[][] Rows => Lines(Body);

    /// <summary>Every number in the body with the cells of its row.</summary>
    public IEnumerable<(string[] Row, int Column, string Number)> Numbers => Rows.SelectMany(row => row
        .Select((cell, column) => (row, column, cell)).Where(entry => entry.cell.Contains('.', StringComparison.Ordinal) && char.IsAsciiDigit(entry.cell[^1])));

    private static IEnumerable<Cell> Heads(string[][] headings, string[] cells, int row)
    {
        for (int column = 0; column < cells.Length; column++)
        {
            if (cells[column] is "<" or "^") continue;
            int right = 1, down = 1;
            while (column + right < cells.Length && cells[column + right] == "<") right++;
            while (row + down < headings.Length && headings[row + down][column] == "^") down++;
            yield return Cell.Head(cells[column], right, down);
        }
    }

    private static string[][] Lines(string text)
        => [.. text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split('|').Select(cell => cell.Trim()).ToArray())];
}
