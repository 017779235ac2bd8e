using System.Globalization;
using AngleSharp.Dom;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>A table element: its rows and cells, without those of tables inside it.</summary>
internal sealed class HtmlTable
{
    private const int MaxSpan = 65_534;

    private readonly IElement _element;
    private readonly ReadingBuilder _reading;
    private readonly Place _place;
    private readonly List<HtmlRow> _rows = [];

    // One list serves all rows: each keeps a copy of its own.
    private readonly List<Cell> _cells = [];

    public HtmlTable(IElement element, ReadingBuilder reading, Place place)
    {
        (_element, _reading, _place) = (element, reading, place);
        AddRows(element, isHead: false);
        foreach (HtmlRow row in _rows)
        {
            foreach (HtmlCell cell in row.Cells)
            {
                if (cell.HasElements) Nested.AddRange(OutermostTables(cell.Element));
            }
        }
    }

    /// <summary>The tables inside cells of this one, those inside them not counted.</summary>
    public List<IElement> Nested { get; } = [];

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
            bool isHeader = body.Count == 0 && (row.IsHead || (row.Cells.Count > 0 && row.Cells.TrueForAll(cell => cell.IsHead)));
            (isHeader ? header : body).Add(BuildRow(row, isHeader));
        }
        IElement? caption = _element.ChildNodes.OfType<IElement>().FirstOrDefault(child => child.LocalName == "caption");
        return new Table
        {
            Title = caption is null ? "" : HtmlText.Of(caption, _reading, _place),
            HeaderRows = header,
            BodyRows = body,
            Place = _place,
            IsHidden = isHidden || HtmlWalker.IsHidden(_element),
        };
    }

    private void AddRows(IElement parent, bool isHead)
    {
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is not Element child) continue;
            if (child.LocalName == "tr") _rows.Add(new HtmlRow(child, isHead));
            else if (parent == _element && child.LocalName is ("thead" or "tbody" or "tfoot")) AddRows(child, child.LocalName == "thead");
        }
    }

    private Row BuildRow(HtmlRow row, bool isHeader)
    {
        _cells.Clear();
        int columns = 0;
        foreach (HtmlCell printed in row.Cells)
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

    private Cell BuildCell(HtmlCell cell)
    {
        string text = HtmlText.Of(cell.Element, _reading, _place);
        if (cell.HasElements && cell.Element.GetElementsByTagName("img") is { Length: > 0 } pictures && NearestTable(pictures[0]) == _element)
        {
            _reading.Picture(_place, HtmlWalker.NameOf(pictures[0]));
        }

        (int rowSpan, int columnSpan) = SpansOf(cell.Element);
        if (text.Length == 0 && rowSpan == 1 && columnSpan == 1 && !cell.IsHead)
        {
            return Cell.Empty;
        }

        return new Cell { Text = text, Kind = cell.IsHead ? CellKind.Head : CellKind.Data, RowSpan = rowSpan, ColumnSpan = columnSpan };
    }

    // Looked for among the attributes: cells have one or two, and asking for one by its name looks through them each time.
    private (int Rows, int Columns) SpansOf(IElement cell)
    {
        int rows = 1, columns = 1;
        INamedNodeMap attributes = cell.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is not { LocalName: "rowspan" or "colspan" } attribute || !int.TryParse(attribute.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int span)) continue;

            // No rows means all that are left.
            if (attribute.LocalName == "rowspan") rows = Math.Clamp(span == 0 ? MaxSpan : span, 1, Math.Max(1, _rows.Count));
            else columns = Math.Clamp(span, 1, Math.Max(1, _reading.Limits.MaxColumns));
        }

        return (rows, columns);
    }

    private static IEnumerable<IElement> OutermostTables(Element cell) =>
        cell.GetElementsByTagName("table").Where(table => NearestTable(table.ParentElement) == NearestTable(cell));

    private static IElement? NearestTable(IElement? element)
    {
        while (element is not null && element.LocalName != "table")
        {
            element = element.ParentElement;
        }

        return element;
    }
}
