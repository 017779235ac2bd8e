using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Markdown;

/// <summary>One run of the Markdown writer over one document.</summary>
internal sealed class MarkdownRun(Document document)
{
    // A disclosure has tens of thousands of characters.
    private const int InitialCapacity = 8_000;

    private readonly StringBuilder _output = new(InitialCapacity);
    private readonly Outline _outline = new(document);

    public void WriteDocument()
    {
        if (document.Title.Length > 0)
        {
            WriteHeading(1, document.Title);
        }

        foreach (MetadataLine line in document.Metadata)
        {
            WriteLine($"{line.Name}：{line.Value}");
        }

        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (!document.Blocks[i].IsHidden)
            {
                WriteBlock(document.Blocks[i], i);
            }
        }
    }

    public override string ToString() => _output.ToString();

    private void WriteBlock(Block block, int index)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading.Level + 1, heading.Text);
                break;
            case ListItem item:
                WriteLine(item.Marker + item.Text);
                break;
            case TextBlock text:
                WriteLine(text.Text);
                break;
            case Table table:
                WriteTable(table, index);
                break;
            case Contents contents:
                WriteContents(contents);
                break;
            case Chart chart:
                WriteLine($"图：{chart.Title}");
                WriteLine(chart.TextAlternative);
                break;
            default:
                // A page break has no counterpart in Markdown.
                break;
        }
    }

    private void WriteHeading(int level, string text)
    {
        Separate();
        _output.Append('#', Math.Min(level, Heading.MaximumLevel)).Append(' ');
        MarkdownText.AppendCell(_output, text);
        _output.Append('\n');
    }

    private void WriteLine(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Separate();
            MarkdownText.AppendLine(_output, text);
            _output.Append('\n');
        }
    }

    private void WriteContents(Contents contents)
    {
        WriteLine(contents.Title);
        Separate();
        foreach (ContentsLine line in _outline.LinesOf(contents))
        {
            _output.Append(' ', (line.Level - 1) * 2).Append("- ");
            MarkdownText.AppendLine(_output, line.Text);
            _output.Append('\n');
        }
    }

    private void WriteTable(Table table, int index)
    {
        if (_outline[index] is { } entry)
        {
            WriteHeading(entry.Level + 1, table.Title);
        }

        foreach (string line in table.CaptionLines)
        {
            WriteLine(line);
        }

        WriteGrid(table.Visible().ToGrid());
        foreach (string note in table.Notes)
        {
            WriteLine(note);
        }
    }

    private void WriteGrid(TableGrid grid)
    {
        if (grid.ColumnCount == 0)
        {
            return;
        }

        Separate();
        int body = 0;
        if (grid.HeaderRowCount > 0)
        {
            WriteRow(grid, body++);
        }
        else
        {
            _output.Append('|').Insert(_output.Length, " |", grid.ColumnCount).Append('\n');
        }

        _output.Append('|').Insert(_output.Length, "---|", grid.ColumnCount).Append('\n');
        for (int row = body; row < grid.RowCount; row++)
        {
            WriteRow(grid, row);
        }
    }

    private void WriteRow(TableGrid grid, int row)
    {
        _output.Append('|');
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            _output.Append(' ');
            if (grid.CellBeginningAt(row, column) is { Text.Length: > 0 } cell)
            {
                MarkdownText.AppendCell(_output, cell.Text);
                _output.Append(' ');
            }

            _output.Append('|');
        }

        _output.Append('\n');
    }

    private void Separate()
    {
        if (_output.Length > 0)
        {
            _output.Append('\n');
        }
    }
}
