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

        WriteGrid(table.Visible());
        foreach (string note in table.Notes)
        {
            WriteLine(note);
        }
    }

    // Every row in the same number of columns: what a span covers stays blank, for Markdown has no spans.
    private void WriteGrid(Table table)
    {
        int columns = CellPlacer.CountColumns(table);
        if (columns == 0)
        {
            return;
        }

        Separate();
        var placer = new CellPlacer(table);
        int body = 0;
        if (table.HeaderRows.Count > 0)
        {
            WriteRow(table.RowAt(body++), placer, columns);
        }
        else
        {
            WriteRepeated(" |", columns);
        }

        WriteRepeated("---|", columns);
        for (int row = body; row < table.RowCount; row++)
        {
            WriteRow(table.RowAt(row), placer, columns);
        }
    }

    private void WriteRow(Row row, CellPlacer placer, int columns)
    {
        placer.BeginRow();
        _output.Append('|');
        int written = 0;
        foreach (Cell cell in row.CellSpan)
        {
            int column = placer.Place(cell, out _, out _);
            for (; written < column; written++)
            {
                _output.Append(" |");
            }

            WriteCell(cell.Text);
            written++;
        }

        for (; written < columns; written++)
        {
            _output.Append(" |");
        }

        _output.Append('\n');
    }

    private void WriteCell(string text)
    {
        _output.Append(' ');
        if (text.Length > 0)
        {
            MarkdownText.AppendCell(_output, text);
            _output.Append(' ');
        }

        _output.Append('|');
    }

    private void WriteRepeated(string text, int columns)
    {
        _output.Append('|');
        for (int column = 0; column < columns; column++)
        {
            _output.Append(text);
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
