using System.Text.RegularExpressions;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Gathers for every table of a document the lines above it that are its caption and the notes below it.</summary>
internal static partial class Segmenter
{
    // A title stands right above its table, with the organisation, the unit and the year between them.
    private const int MaxCaptionLines = 8;
    private const int LongestCaption = 120;
    private const int MostRowsBehind = 12;

    /// <summary>The tables with their captions, header and columns.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lines">Its blocks of running text, in order.</param>
    public static List<TableSegment> Of(Document document, IReadOnlyList<TextLine> lines)
    {
        var segments = new List<TableSegment>();
        var lead = new List<TextLine>();
        int read = 0;
        foreach (Block block in document.Blocks)
        {
            if (block is Table table && table.RowCount > 0)
            {
                List<TextLine> own = TakeNotes(lead, segments);
                foreach (TextGrid grid in StackedTables.Split(table))
                {
                    segments.Add(Build(grid, own, segments.Count == 0));
                    own = [];
                }

                lead.Clear();
            }
            else if (block is TextBlock)
            {
                lead.Add(lines[read++]);
            }
        }
        TakeNotes(lead, segments);
        return segments;
    }

    /// <summary>The notes at the start of the lines behind a table are that table's; the rest is the caption of the next.</summary>
    private static List<TextLine> TakeNotes(List<TextLine> lead, List<TableSegment> segments)
    {
        int taken = 0;
        while (segments.Count > 0 && taken < lead.Count && NoteWords.IsNote(lead[taken].Key))
        {
            segments[^1].Notes.Add(lead[taken++].Block.Text);
        }

        if (segments.Count > 0 && segments[^1].Table.Place.Page is not null) segments[^1].IsFollowedByRows = lead.Skip(taken).TakeWhile(line => !line.IsTitle).Take(MostRowsBehind).Any(line => IsRow(line.Block));
        return lead[taken..];
    }

    // What a page prints without lines between its columns may end up as text: a code, a name and several figures are a row.
    private static bool IsRow(TextBlock block) => block.Text.Length <= LongestCaption && (RowPattern().Count(block.Text) > 1 || CodePattern().IsMatch(block.Text) || !block.Text.Any(char.IsLetter)) && !block.Text.AsSpan().ContainsAny(TableCharacters.Sentence);

    [GeneratedRegex(@"(?<![\d.,])\d[\d,]*\.\d+(?![\d%万亿元])", RegexOptions.CultureInvariant)]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"^\d{3}(?:\d\d){0,2}(?:\s|(?=\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();

    private static TableSegment Build(TextGrid grid, List<TextLine> lead, bool isFirst)
    {
        Table table = grid.Table;
        var caption = new TableCaption();
        if (table.Title.Length > 0)
        {
            caption.SetTitle(table.Title);
        }

        foreach (string line in table.CaptionLines)
        {
            caption.Take(line, TextFolding.Key(line));
        }

        HeaderBlock header = new HeaderFinder(grid).Find();
        TakeFurniture(grid, header, caption);
        bool setApart = TakeLead(table, lead, caption);
        TakeHeadings(grid, header, caption);
        BareTitles.Take(grid, header, caption);
        if (table.Place.Sheet is null) BareTitles.Take(lead, caption);
        return new TableSegment { Grid = grid, Caption = caption, Header = header, IsSetApart = setApart || isFirst, };
    }

    /// <summary>
    /// The rows above the header: title, organisation, unit inside the grid, as worksheets have them. Of several titles the one nearest to the
    /// table is its own, and the others are those of the book.
    /// </summary>
    private static void TakeFurniture(TextGrid grid, HeaderBlock header, TableCaption caption)
    {
        for (int row = header.Start - 1; row >= 0 && caption.Title.Length == 0; row--)
        {
            foreach (int column in grid.Filled(row))
            {
                caption.TakeTitle(grid.Text(row, column), grid.Key(row, column));
            }
        }

        for (int row = 0; row < header.Start; row++)
        {
            foreach (int column in grid.Filled(row))
            {
                caption.Take(grid.Text(row, column), grid.Key(row, column));
            }
        }
    }

    /// <summary>A unit may be stated in a heading; titles are not looked for there.</summary>
    private static void TakeHeadings(TextGrid grid, HeaderBlock header, TableCaption caption)
    {
        for (int row = header.Start; row < header.End && caption.Unit is null; row++)
        {
            foreach (int column in grid.Filled(row))
            {
                if (UnitWords.In(grid.Key(row, column)) is not null)
                {
                    caption.Take(grid.Text(row, column), grid.Key(row, column));
                }
            }
        }
    }

    /// <summary>Reads the lines above from the nearest up; whether anything but captions stands there.</summary>
    private static bool TakeLead(Table table, List<TextLine> lead, TableCaption caption)
    {
        for (int i = lead.Count - 1; i >= Math.Max(0, lead.Count - MaxCaptionLines); i--)
        {
            TextLine line = lead[i];
            if (line.Block.Place.Sheet != table.Place.Sheet || IsLong(line) || line.Key.Length > LongestCaption)
            {
                break;
            }

            bool isTitle = line.IsTitle;
            if (!isTitle && !CaptionWords.IsCaption(line.Key))
            {
                // A line that is neither ends the caption, unless the title is still to come right above it.
                if (caption.Title.Length > 0 || i < lead.Count - 3 || line.Key.Contains('。'))
                {
                    break;
                }

                continue;
            }
            if (isTitle && caption.Title.Length > 0)
            {
                break;
            }

            caption.Take(line.Block.Text, line.Key);
        }
        return lead.Exists(line => IsLong(line) || !CaptionWords.IsCaption(line.Key));
    }

    // A paragraph of the narrative, whatever blanks it has: not worth folding.
    private static bool IsLong(TextLine line) => line.Block.Text.Length > LongestCaption * 4;
}
