using System.Buffers;
using System.Net;
using System.Text;
using PublicBudget.Collections;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Markdown;

/// <summary>Builds tables from the lines of a pipe table.</summary>
internal static class PipeTable
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&*\\!");

    /// <summary>Whether the lines are a table whose rows have no pipe at the start: the second line is one of dashes.</summary>
    public static bool IsTableWithoutOuterPipes(string[] lines) =>
        lines.Length > 1 && lines[0].Contains('|') && lines[1].Contains('|') && PipeRow.IsDelimiter("|" + lines[1]);

    /// <summary>Adds the tables in <paramref name="lines"/>: a second line of dashes begins another one.</summary>
    public static void Add(Span<ReadOnlyMemory<char>> lines, Place place, ReadingBuilder reading)
    {
        ReadOnlySpan<ReadOnlyMemory<char>> rows = lines[..JoinBroken(lines)];
        int start = 0;
        for (int i = 2; i < rows.Length; i++)
        {
            if (PipeRow.IsDelimiter(rows[i].Span) && i - start > 2)
            {
                AddTable(rows[start..(i - 1)], place, reading);
                start = i - 1;
            }
        }
        AddTable(rows[start..], place, reading);
    }

    /// <summary>A line that does not start with a pipe goes on in the last cell of the line before: the rows move up to the first lines.</summary>
    /// <returns>How many rows there are.</returns>
    private static int JoinBroken(Span<ReadOnlyMemory<char>> lines)
    {
        int rows = 0;
        bool outer = PipeRow.IsRow(lines[0].Span);
        foreach (ReadOnlyMemory<char> line in lines)
        {
            if (outer && rows > 0 && !PipeRow.IsRow(line.Span))
            {
                lines[rows - 1] = string.Concat(lines[rows - 1].Span, "<br>", line.Span).AsMemory();
            }
            else
            {
                lines[rows++] = line;
            }
        }
        return rows;
    }

    private static void AddTable(ReadOnlySpan<ReadOnlyMemory<char>> lines, Place place, ReadingBuilder reading)
    {
        bool hasHeader = lines.Length > 1 && PipeRow.IsDelimiter(PipeRow.IsRow(lines[1].Span) ? lines[1].Span : $"|{lines[1]}");
        var header = new List<Row>();
        var body = new List<Row>(lines.Length);
        var cells = new List<Range>();
        for (int i = 0; i < lines.Length && !reading.IsFull; i++)
        {
            if ((hasHeader && i == 1) || (i == 0 && PipeRow.IsDelimiter(lines[i].Span)))
            {
                continue;
            }

            bool isHeader = hasHeader && i == 0;
            Row row = BuildRow(lines[i].Span, cells, isHeader, place, reading);
            (isHeader ? header : body).Add(row);
        }
        if (header.Count + body.Count > 0)
        {
            reading.Add(new Table { HeaderRows = header, BodyRows = body, Place = place });
        }
    }

    // One list of cells serves all rows of a table.
    private static Row BuildRow(ReadOnlySpan<char> line, List<Range> ranges, bool isHeader, Place place, ReadingBuilder reading)
    {
        PipeRow.Split(line, reading.Limits.MaxColumns, ranges);
        var cells = new Cell[ranges.Count];
        int count = 0;
        // Most rows hold names and figures and no mark.
        bool hasMarks = line.ContainsAny(Marks), hasPicture = hasMarks && HoldsPicture(line);
        CellKind kind = isHeader ? CellKind.Head : CellKind.Data;
        foreach (Range range in ranges)
        {
            if (!reading.TakeCell(place))
            {
                break;
            }

            ReadOnlySpan<char> printed = line[range];
            if (hasPicture && HoldsPicture(printed))
            {
                reading.Picture(place, PipeRow.Unprotected(printed));
            }

            string text = reading.Clip(hasMarks ? CleanText(PipeRow.Unprotected(printed)) : printed.ToString(), place);
            cells[count++] = text.Length == 0 && !isHeader ? Cell.Empty : new Cell { Text = text, Kind = kind };
        }
        return new Row { Cells = ValueList.Own(count == cells.Length ? cells : cells[..count]), Role = isHeader ? RowRole.Header : RowRole.Body };
    }

    private static bool HoldsPicture(ReadOnlySpan<char> text) => text.Contains("![", StringComparison.Ordinal) || text.Contains("<img", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a cell without markup: tags out, <c>&lt;br&gt;</c> and ends of paragraphs to line breaks, entities resolved, bold taken off.</summary>
    private static string CleanText(string cell)
    {
        if (cell.Contains('<'))
        {
            cell = WithoutTags(cell);
        }

        if (cell.Contains('&'))
        {
            cell = WebUtility.HtmlDecode(cell);
        }

        cell = cell.Trim();
        // ** alone is what forms print in columns without a number.
        if (cell.Length > 4 && cell.StartsWith("**", StringComparison.Ordinal) && cell.EndsWith("**", StringComparison.Ordinal) && cell.AsSpan().ContainsAnyExcept('*'))
        {
            cell = cell.Trim('*').Trim();
        }

        return cell.Contains('\\') ? Unescape(cell) : cell;
    }

    private static string WithoutTags(string cell)
    {
        var text = new StringBuilder(cell.Length);
        for (int i = 0; i < cell.Length; i++)
        {
            int close = cell[i] == '<' && IsTagStart(cell, i + 1) ? cell.IndexOf('>', i) : -1;
            if (close < 0)
            {
                text.Append(cell[i]);
                continue;
            }
            ReadOnlySpan<char> tag = cell.AsSpan(i + 1, close - i - 1);
            if (text.Length > 0 && text[^1] != '\n' && BreaksLine(tag))
            {
                text.Append('\n');
            }

            i = close;
        }
        return text.ToString();
    }

    // A sign of comparison in a target (<30) is no tag.
    private static bool IsTagStart(string cell, int at) => at < cell.Length && (char.IsAsciiLetter(cell[at]) || cell[at] is '/' or '!');

    private static bool BreaksLine(ReadOnlySpan<char> tag) =>
        tag.StartsWith("br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("/p", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("/li", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("/div", StringComparison.OrdinalIgnoreCase);

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool escape = text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1]));
            plain.Append(escape ? text[++i] : text[i]);
        }
        return plain.ToString();
    }
}
