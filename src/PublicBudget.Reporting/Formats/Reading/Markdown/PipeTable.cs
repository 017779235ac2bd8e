using System.Buffers;
using System.Net;
using System.Text;
using PublicBudget.Collections;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Markdown;

/// <summary>Builds tables from the lines of a pipe table.</summary>
internal static class PipeTable
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&*\\");

    /// <summary>Whether the lines are a table whose rows have no pipe at the start: the second line is one of dashes.</summary>
    public static bool IsTableWithoutOuterPipes(string[] lines) =>
        lines.Length > 1 && lines[0].Contains('|') && lines[1].Contains('|') && PipeRow.IsDelimiter("|" + lines[1]);

    /// <summary>Adds the tables in <paramref name="lines"/>: a second line of dashes begins another one.</summary>
    public static void Add(string[] lines, Place place, ReadingBuilder reading)
    {
        List<string> rows = JoinBroken(lines);
        int start = 0;
        for (int i = 2; i < rows.Count; i++)
        {
            if (PipeRow.IsDelimiter(rows[i]) && i - start > 2)
            {
                AddTable(rows[start..(i - 1)], place, reading);
                start = i - 1;
            }
        }
        AddTable(rows[start..], place, reading);
    }

    /// <summary>A line that does not start with a pipe goes on in the last cell of the line before.</summary>
    private static List<string> JoinBroken(string[] lines)
    {
        var rows = new List<string>(lines.Length);
        bool outer = lines[0].AsSpan().TrimStart().StartsWith("|");
        foreach (string line in lines)
        {
            if (outer && rows.Count > 0 && !PipeRow.IsRow(line))
            {
                rows[^1] += "<br>" + line;
            }
            else
            {
                rows.Add(line);
            }
        }
        return rows;
    }

    private static void AddTable(List<string> lines, Place place, ReadingBuilder reading)
    {
        bool hasHeader = lines.Count > 1 && PipeRow.IsDelimiter(lines[1].TrimStart().StartsWith('|') ? lines[1] : "|" + lines[1]);
        var header = new List<Row>();
        var body = new List<Row>();
        var texts = new List<string>();
        for (int i = 0; i < lines.Count && !reading.IsFull; i++)
        {
            if ((hasHeader && i == 1) || (i == 0 && PipeRow.IsDelimiter(lines[i])))
            {
                continue;
            }

            bool isHeader = hasHeader && i == 0;
            Row row = BuildRow(lines[i], texts, isHeader, place, reading);
            (isHeader ? header : body).Add(row);
        }
        if (header.Count + body.Count > 0)
        {
            reading.Add(new Table { HeaderRows = header, BodyRows = body, Place = place });
        }
    }

    // One list of texts serves all rows of a table.
    private static Row BuildRow(string line, List<string> texts, bool isHeader, Place place, ReadingBuilder reading)
    {
        PipeRow.Split(line, reading.Limits.MaxColumns, texts);
        var cells = new Cell[texts.Count];
        int count = 0;
        bool hasPicture = HoldsPicture(line);
        foreach (string text in texts)
        {
            if (!reading.TakeCell(place))
            {
                break;
            }

            if (hasPicture && HoldsPicture(text))
            {
                reading.Picture(place, text.Trim());
            }

            string clean = reading.Clip(CleanText(text), place);
            CellKind kind = isHeader ? CellKind.Head : CellKind.Data;
            cells[count++] = clean.Length == 0 && !isHeader ? Cell.Empty : new Cell { Text = clean, Kind = kind };
        }
        return new Row { Cells = ValueList.Own(count == cells.Length ? cells : cells[..count]), Role = isHeader ? RowRole.Header : RowRole.Body };
    }

    /// <summary>The text of a cell without markup: tags out, <c>&lt;br&gt;</c> and ends of paragraphs to line breaks, entities resolved, bold taken off.</summary>
    private static bool HoldsPicture(string text) =>
        (text.Contains('!') && text.Contains("![", StringComparison.Ordinal)) || (text.Contains('<') && text.Contains("<img", StringComparison.OrdinalIgnoreCase));

    internal static string CleanText(string cell)
    {
        // Most cells hold a name or a figure and no mark.
        if (!cell.AsSpan().ContainsAny(Marks))
        {
            return cell.Trim();
        }

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
