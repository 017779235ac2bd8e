using System.Globalization;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Reading.Html.Page;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>A table element: its rows and cells, without those of tables inside it.</summary>
internal sealed class HtmlTable
{
    private const int MaxSpan = 65_534;

    private readonly PageElement _element;
    private readonly ReadingBuilder _reading;
    private readonly Place _place;
    private readonly List<HtmlRow> _rows = [];

    // One list serves all rows: each keeps a copy of its own.
    private readonly List<Cell> _cells = [];

    public HtmlTable(PageElement element, ReadingBuilder reading, Place place)
    {
        (_element, _reading, _place) = (element, reading, place);
        AddRows(element, isHead: false);
        foreach (HtmlRow row in _rows)
        {
            foreach (PageElement cell in row.Cells)
            {
                if (cell.HasElements) Nested.AddRange(OutermostTables(cell));
            }
        }
    }

    /// <summary>The tables inside cells of this one, those inside them not counted.</summary>
    public List<PageElement> Nested { get; } = [];

    /// <summary>
    /// Whether the table only arranges the page: one cell in each row, or other tables in one or two columns or rows. Pages of
    /// authorities are still built that way, and so are worksheets of text that are saved as pages.
    /// </summary>
    public bool IsLayout
    {
        get
        {
            int columns = _rows.Count == 0 ? 0 : _rows.Max(row => row.Cells.Count);
            return columns <= 1 || (Nested.Count > 0 && (columns <= 2 || _rows.Count <= 2));
        }
    }

    /// <summary>The table as a block.</summary>
    public Table Build(bool isHidden)
    {
        var header = new List<Row>();
        var body = new List<Row>();
        foreach (HtmlRow row in _rows)
        {
            if (_reading.IsFull)
            {
                break;
            }
            // A row of th at the start is a header row even where the page has no thead.
            bool isHeader = body.Count == 0 && (row.IsHead || (row.Cells.Count > 0 && row.Cells.TrueForAll(HtmlRow.IsHeadCell)));
            (isHeader ? header : body).Add(BuildRow(row, isHeader));
        }
        PageElement? caption = _element.Child("caption");
        return new Table
        {
            Title = caption is null ? "" : HtmlText.Of(caption, _reading, _place),
            HeaderRows = header,
            BodyRows = body,
            Place = _place,
            IsHidden = isHidden || HtmlWalker.IsHidden(_element),
        };
    }

    private void AddRows(PageElement parent, bool isHead)
    {
        foreach (PageNode node in parent.Children)
        {
            if (node is not PageElement child) continue;
            if (child.Name == "tr") _rows.Add(new HtmlRow(child, isHead));
            else if (parent == _element && child.Name is ("thead" or "tbody" or "tfoot")) AddRows(child, child.Name == "thead");
        }
    }

    private Row BuildRow(HtmlRow row, bool isHeader)
    {
        _cells.Clear();
        int columns = 0;
        foreach (PageElement printed in row.Cells)
        {
            Cell cell = BuildCell(printed);
            int span = _reading.TakeColumns(columns, cell.ColumnSpan, cell.Text.Length > 0, _place);
            if (span == 0 || !_reading.TakeCell(_place))
            {
                break;
            }

            _cells.Add(span == cell.ColumnSpan ? cell : cell with { ColumnSpan = span });
            columns += span;
        }
        return new Row { Cells = _cells, Role = isHeader ? RowRole.Header : RowRole.Body, IsHidden = HtmlWalker.IsHidden(row.Element) };
    }

    private Cell BuildCell(PageElement cell)
    {
        string text = HtmlText.Of(cell, _reading, _place);
        if (cell.First("img") is { } picture && NearestTable(picture) == _element)
        {
            _reading.Picture(_place, HtmlWalker.NameOf(picture));
        }

        bool isHead = HtmlRow.IsHeadCell(cell);
        (int rowSpan, int columnSpan) = SpansOf(cell);
        if (text.Length == 0 && rowSpan == 1 && columnSpan == 1 && !isHead)
        {
            return Cell.Empty;
        }

        return new Cell { Text = text, Kind = isHead ? CellKind.Head : CellKind.Data, RowSpan = rowSpan, ColumnSpan = columnSpan };
    }

    // Looked for among the attributes: cells have one or two.
    private (int Rows, int Columns) SpansOf(PageElement cell)
    {
        int rows = 1, columns = 1;
        foreach (PageAttribute attribute in cell.Attributes)
        {
            bool isRows = attribute.Name == "rowspan";
            if (!isRows && attribute.Name != "colspan") continue;
            if (!int.TryParse(attribute.Value.Memory.Span, NumberStyles.Integer, CultureInfo.InvariantCulture, out int span)) continue;

            // No rows means all that are left.
            if (isRows) rows = Math.Clamp(span == 0 ? MaxSpan : span, 1, Math.Max(1, _rows.Count));
            else columns = Math.Clamp(span, 1, Math.Max(1, _reading.Limits.MaxColumns));
        }

        return (rows, columns);
    }

    private static IEnumerable<PageElement> OutermostTables(PageElement cell) => cell.Find("table").Where(table => NearestTable(table.Parent) == NearestTable(cell));

    private static PageNode? NearestTable(PageNode? node)
    {
        while (node is not null and not PageElement { Name: "table" })
        {
            node = node.Parent;
        }

        return node;
    }
}
