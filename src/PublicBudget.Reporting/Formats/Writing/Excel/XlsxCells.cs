using System.Buffers;
using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Writes the rows and cells of one worksheet. Rows and columns count from one.</summary>
internal sealed class XlsxCells(XmlSink sink, SharedStrings strings, XlsxStyleSheet styles)
{
    /// <summary>How many characters a cell of Excel holds.</summary>
    private const int MostCharacters = 32_767;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,-/:%");

    private readonly List<byte[]> _columns = [];
    private readonly Queue<(string Address, string Text)> _overflow = [];
    private readonly List<string> _merges = [];
    private int _row;

    /// <summary>Begins a row; a fixed height stays when somebody edits the row, another is fitted anew.</summary>
    public void BeginRow(int row, double? height = null, bool isFixed = true, bool isHidden = false)
    {
        _row = row;
        sink.Raw("<row r=\""u8).Number(row).Raw("\""u8);
        if (height is { } points)
        {
            sink.Raw(" ht=\""u8).Number(points).Raw(isFixed ? "\" customHeight=\"1\""u8 : "\""u8);
        }

        sink.Raw(isHidden ? " hidden=\"1\">"u8 : ">"u8);
    }

    public void EndRow() => sink.Raw("</row>"u8);

    /// <summary>A cell without content, which still has its border and ground.</summary>
    public void Blank(int column, in XlsxStyle style)
    {
        Begin(column, style);
        sink.Raw("/>"u8);
    }

    /// <summary>A text, which never becomes a formula or a number. What is too long for a cell is kept for the end of the sheet.</summary>
    public void Text(int column, string text, in XlsxStyle style)
    {
        string content = VisibleText.Of(text);
        if (content.Length == 0)
        {
            Blank(column, style);
            return;
        }

        if (content.Length > MostCharacters)
        {
            content = KeepOverflow(column, content);
        }

        Begin(column, Protect(content, style));
        sink.Raw(" t=\"s\"><v>"u8).Number(strings.NumberOf(content)).Raw("</v></c>"u8);
    }

    /// <summary>A number, live when there is a formula: then the number is what the formula yields.</summary>
    public void Number(int column, CellNumber number, string? formula, in XlsxStyle style)
    {
        Begin(column, style.WithNumber(number));
        sink.Raw(">"u8);
        WriteFormula(formula);
        sink.Raw("<v>"u8).Number((double)(number.IsPercentage ? number.Value / 100 : number.Value)).Raw("</v></c>"u8);
    }

    /// <summary>A formula that yields a text, such as the empty one of an undefined share.</summary>
    public void Formula(int column, string formula, string text, in XlsxStyle style)
    {
        Begin(column, style);
        sink.Raw(" t=\"str\">"u8);
        WriteFormula(formula);
        sink.Raw("<v>"u8).Text(text).Raw("</v></c>"u8);
    }

    /// <summary>Joins cells; one cell alone stays as it is.</summary>
    public void Merge(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        if (firstRow != lastRow || firstColumn != lastColumn)
        {
            _merges.Add($"{Place.CellAddress(firstRow, firstColumn)}:{Place.CellAddress(lastRow, lastColumn)}");
        }
    }

    /// <summary>The rest of texts that were too long for their cells; writing one may keep another.</summary>
    public bool TryTakeOverflow(out string text)
    {
        bool any = _overflow.TryDequeue(out (string Address, string Text) next);
        text = any ? $"（续 {next.Address}）{next.Text}" : "";
        return any;
    }

    public void WriteMerges()
    {
        if (_merges.Count == 0)
        {
            return;
        }

        sink.Raw("<mergeCells count=\""u8).Number(_merges.Count).Raw("\">"u8);
        foreach (string area in _merges)
        {
            sink.Raw("<mergeCell ref=\""u8).Raw(area).Raw("\"/>"u8);
        }

        sink.Raw("</mergeCells>"u8);
    }

    private void Begin(int column, in XlsxStyle style)
    {
        while (_columns.Count < column)
        {
            _columns.Add(Encoding.ASCII.GetBytes(Place.ColumnLetters(_columns.Count + 1)));
        }

        sink.Raw("<c r=\""u8).Raw(_columns[column - 1]).Number(_row).Raw("\" s=\""u8).Number(styles.NumberOf(style)).Raw("\""u8);
    }

    private void WriteFormula(string? formula)
    {
        if (formula is not null)
        {
            sink.Raw("<f>"u8).Text(formula).Raw("</f>"u8);
        }
    }

    private string KeepOverflow(int column, string text)
    {
        int end = char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        _overflow.Enqueue((Place.CellAddress(_row, column), text[end..]));
        return text[..end];
    }

    /// <summary>Codes and dates keep their look, and what begins like a formula stays text, when somebody edits the cell.</summary>
    private static XlsxStyle Protect(string text, in XlsxStyle style) => text[0] switch
    {
        '=' or '+' or '-' or '@' or '\t' => style with { IsQuoted = true },
        >= '0' and <= '9' when !text.AsSpan().ContainsAnyExcept(Digits) => style.AsText(),
        _ => style,
    };
}
