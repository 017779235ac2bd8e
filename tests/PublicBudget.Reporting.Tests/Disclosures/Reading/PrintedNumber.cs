using System.Globalization;
using System.Text.RegularExpressions;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>A figure that a document prints: where it stands, and the document with one printed unit more in that place.</summary>
internal sealed partial record PrintedNumber
{
    private readonly int _block;
    private readonly int _row;
    private readonly int _cell;
    private readonly int _start;
    private readonly string _text;

    private PrintedNumber(int block, int row, int cell, int start, string text) => (_block, _row, _cell, _start, _text) = (block, row, cell, start, text);

    /// <summary>The digits as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands: the cell, or the paragraph.</summary>
    public required Place Place { get; init; }

    /// <summary>The title of its table; null in the text.</summary>
    public string? Title { get; init; }

    /// <summary>What it says, in one line.</summary>
    public required string Label { get; init; }

    /// <summary>The digits with some printed units more.</summary>
    public string Raised(int units) => Raised(Text, units);

    /// <summary>Every figure of a disclosure: the figures of its tables, and the amounts, rates and counts of its text.</summary>
    public static IEnumerable<PrintedNumber> Of(Disclosure disclosure)
    {
        var figures = disclosure.Tables.SelectMany(table => table.Figures, (table, figure) => (table.Title, Figure: figure)).Where(entry => !entry.Figure.IsBlank).ToDictionary(entry => entry.Figure.Place);
        for (int block = 0; block < disclosure.Document.Blocks.Count; block++)
        {
            IEnumerable<PrintedNumber> numbers = disclosure.Document.Blocks[block] switch
            {
                Table table => InTable(table, block, figures),
                TextBlock text => InText(text, block),
                _ => [],
            };
            foreach (PrintedNumber number in numbers) yield return number;
        }
    }

    /// <summary>The document with some printed units more in this place.</summary>
    public Document Raise(Document document, int units)
    {
        Block[] blocks = [.. document.Blocks];
        blocks[_block] = blocks[_block] switch
        {
            Table table => Raise(table, units),
            Paragraph text => text with { Text = Raise(text.Text, units) },
            ListItem text => text with { Text = Raise(text.Text, units) },
            Heading text => text with { Text = Raise(text.Text, units) },
            var other => throw new InvalidOperationException($"Expected a table or a text, found {other.GetType().Name}."),
        };
        return document with { Blocks = blocks };
    }

    /// <summary>Whether a fact is this figure, with these digits.</summary>
    public bool Is(Fact fact, string digits)
    {
        if (fact.Place is not { } place) return false;
        if (Title is not null) return (place.Row, place.Column, place.Sheet, place.Line, place.Title) == (Place.Row, Place.Column, Place.Sheet, Place.Line, Title);
        return place.IsText && place.Quote is { } quote && fact.Figure.ToString().TrimStart('-').StartsWith(digits.TrimEnd('%'), StringComparison.Ordinal) && IsWithin(quote, digits);
    }

    // Blanks do not count: a quote has none.
    private bool IsWithin(string quote, string digits)
    {
        string text = Compact(_text.Remove(_start, Text.Length).Insert(_start, digits)), wanted = Compact(quote);
        int start = Compact(_text[.._start]).Length;
        for (int at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (at <= start && start < at + wanted.Length) return true;
        }

        return false;
    }

    private static string Compact(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static IEnumerable<PrintedNumber> InTable(Table table, int block, Dictionary<Place, (string Title, RecognisedFigure Figure)> figures)
    {
        TableGrid grid = table.ToGrid();
        for (int row = 0; row < grid.RowCount; row++)
        {
            int cell = 0;
            for (int column = 0; column < grid.ColumnCount; column++)
            {
                if (!grid.IsOrigin(row, column)) continue;
                if (figures.TryGetValue(grid.PlaceOf(row, column), out (string Title, RecognisedFigure Figure) entry))
                {
                    yield return new PrintedNumber(block, row, cell, 0, "")
                    {
                        Text = grid.TextAt(row, column).Trim(),
                        Place = entry.Figure.Place,
                        Title = entry.Title,
                        Label = $"{entry.Figure.Row} | {entry.Figure.Column.Header}",
                    };
                }

                cell++;
            }
        }
    }

    private static IEnumerable<PrintedNumber> InText(TextBlock text, int block) => Pattern().Matches(text.Text)
        .Select(match => new PrintedNumber(block, 0, 0, match.Index, text.Text)
        {
            Text = match.Value,
            Place = text.Place,
            Label = Compact(text.Text[Math.Max(0, match.Index - 24)..Math.Min(text.Text.Length, match.Index + match.Length + 4)]),
        });

    private Table Raise(Table table, int units)
    {
        bool isHeader = _row < table.HeaderRows.Count;
        Row[] rows = [.. isHeader ? table.HeaderRows : table.BodyRows];
        int index = isHeader ? _row : _row - table.HeaderRows.Count;
        Cell[] cells = [.. rows[index].Cells];
        Cell cell = cells[_cell];
        cells[_cell] = cell with { Text = cell.Text.Replace(Text, Raised(units), StringComparison.Ordinal), Number = cell.Number is { } number ? Raised(number, units) : null };
        rows[index] = rows[index] with { Cells = cells };
        return isHeader ? table with { HeaderRows = rows } : table with { BodyRows = rows };
    }

    private string Raise(string text, int units) => text.Remove(_start, Text.Length).Insert(_start, Raised(units));

    private static CellNumber Raised(CellNumber number, int units)
        => new(number.Value + new decimal(units, 0, 0, false, (byte)number.Decimals), number.Decimals) { IsPercentage = number.IsPercentage, HasThousands = number.HasThousands };

    // 0.00 counts its decimals in a decimal's scale.
    private static string Raised(string text, int units)
    {
        bool isPercentage = text.EndsWith('%');
        decimal value = decimal.Parse(text.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture);
        decimal raised = value + new decimal(units, 0, 0, false, value.Scale);
        string format = (text.Contains(',', StringComparison.Ordinal) ? "N" : "F") + value.Scale.ToString(CultureInfo.InvariantCulture);
        return raised.ToString(format, CultureInfo.InvariantCulture) + (isPercentage ? "%" : "");
    }

    [GeneratedRegex(@"(?<![\d.,])\d[\d,]*(?:\.\d+)?(?=\s*(?:万元|亿元|元|%|％|辆|台|套|项(?!目[：:])))", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
