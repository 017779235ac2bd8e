using System.Globalization;
using System.Xml;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>
/// One forward pass over the XML of a sheet. Attribute and value texts go through one buffer; a string is made only for a cell
/// that shows something.
/// </summary>
internal sealed class XlsxSheetReader
{
    private readonly OoxmlPackage _package;
    private readonly XlsxWorkbook _workbook;
    private readonly ReadingBuilder _reading;
    private readonly char[] _buffer = new char[64];
    private readonly string _rowName, _cellName, _valueName, _formulaName, _inlineName;
    private SheetContent _content = new("", false);
    private SheetRow? _row;
    private int _rowNumber;
    private int _column;
    private int _columnsCut;

    public XlsxSheetReader(OoxmlPackage package, XlsxWorkbook workbook, ReadingBuilder reading)
    {
        (_package, _workbook, _reading) = (package, workbook, reading);
        // Names of one name table are equal when they are the same object.
        (_rowName, _cellName, _valueName) = (package.Names.Add("row"), package.Names.Add("c"), package.Names.Add("v"));
        (_formulaName, _inlineName) = (package.Names.Add("f"), package.Names.Add("is"));
    }

    /// <summary>Reads the cells, merged ranges and hidden rows and columns of a sheet.</summary>
    public SheetContent Read(XlsxSheet sheet)
    {
        _content = new SheetContent(sheet.Name, sheet.IsHidden);
        using XmlReader xml = _package.OpenXml(sheet.Part)!;
        while (xml.Read() && !_reading.IsFull)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (ReferenceEquals(xml.LocalName, _cellName))
            {
                ReadCell(xml);
            }
            else if (ReferenceEquals(xml.LocalName, _rowName))
            {
                StartRow(xml);
            }
            else
            {
                ReadOther(xml);
            }
        }
        if (_columnsCut > 0)
        {
            _reading.Remark(ReadRemarkKind.CutOff, _content.Place, FormattableString.Invariant($"{_columnsCut} cells stand right of column {_reading.Limits.MaxColumns} ({nameof(ReadLimits)}.{nameof(ReadLimits.MaxColumns)}) and were left out"));
        }

        return _content;
    }

    private void ReadOther(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "col" when xml.GetAttribute("hidden") is "1" or "true":
                _content.HiddenColumns.Add((Number(xml.GetAttribute("min")), Number(xml.GetAttribute("max"))));
                break;
            case "mergeCell" when _content.Merged.Count < _reading.Limits.MaxCells && SheetRange.Parse(xml.GetAttribute("ref")) is { } range:
                _content.Merged.Add(range);
                break;
        }
    }

    private void StartRow(XmlReader xml)
    {
        int number = Number(xml.GetAttribute("r"));
        _rowNumber = number > _rowNumber ? number : _rowNumber + 1;
        _column = 0;
        _row = new SheetRow(_rowNumber, xml.GetAttribute("hidden") is "1" or "true");
    }

    private void ReadCell(XmlReader xml)
    {
        int style = 0;
        char type = 'n';
        int column = 0;
        for (bool more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            string name = xml.LocalName;
            if (name is not ("r" or "s" or "t"))
            {
                continue;
            }

            ReadOnlySpan<char> value = Chunk(xml);
            if (name == "r")
            {
                _ = SheetRange.TryAddress(value, out _, out column);
            }
            else if (name == "s")
            {
                _ = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out style);
            }
            else
            {
                type = TypeOf(value);
            }
        }
        xml.MoveToElement();
        // A cell without an address stands right of the one before.
        _column = column > _column ? column : _column + 1;
        if (!xml.IsEmptyElement)
        {
            ReadContent(xml, type, style);
        }
    }

    // s shared, i inline, t text of a formula, b boolean, e error, d date, n number
    private static char TypeOf(ReadOnlySpan<char> type) => type switch
    {
        "s" => 's',
        "inlineStr" => 'i',
        "str" => 't',
        "b" => 'b',
        "e" => 'e',
        "d" => 'd',
        _ => 'n',
    };

    private void ReadContent(XmlReader xml, char type, int style)
    {
        int depth = xml.Depth;
        bool hasFormula = false, hasValue = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (ReferenceEquals(xml.LocalName, _valueName))
            {
                // A formula may come to a text without letters; no number is stored as nothing.
                hasValue = (!xml.IsEmptyElement && ReadValue(xml, type, style)) || type == 't';
            }
            else if (ReferenceEquals(xml.LocalName, _formulaName))
            {
                hasFormula = true;
            }
            else if (ReferenceEquals(xml.LocalName, _inlineName))
            {
                AddText(XlsxText.Read(xml, _reading.Limits.MaxCellLength + 1), style);
            }
        }
        if (hasFormula && !hasValue)
        {
            (int count, int row, int column) = _content.FormulasWithoutValue;
            _content.FormulasWithoutValue = count == 0 ? (1, _rowNumber, _column) : (count + 1, row, column);
            Add(new Cell { Blank = BlankKind.Missing });
        }
    }

    // Whether there is a value.
    private bool ReadValue(XmlReader xml, char type, int style)
    {
        if (!xml.Read() || xml.NodeType is not (XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA))
        {
            return false;
        }

        if (type is 't' or 'e' or 'd')
        {
            string text = xml.Value;
            if (type == 'e')
            {
                _reading.Remark(ReadRemarkKind.ErrorValue, CellPlace, $"the cell shows the error value {text}");
            }

            AddText(XlsxText.Clean(text), style);
            return true;
        }
        ReadOnlySpan<char> value = Chunk(xml);
        if (type == 's')
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _workbook.Strings.Count)
            {
                AddText(_workbook.Strings[index], style);
            }
            else
            {
                _reading.Remark(ReadRemarkKind.MissingPart, CellPlace, $"the cell points at a shared string that is not there");
            }
        }
        else if (type == 'b')
        {
            AddText(value is "1" or "true" ? "TRUE" : "FALSE", style);
        }
        else
        {
            AddNumber(value, style);
        }

        return true;
    }

    private void AddNumber(ReadOnlySpan<char> text, int style)
    {
        XlsxStyle look = StyleAt(style);
        if (!StoredNumber.TryParse(text, out decimal value))
        {
            AddText(text.ToString(), style);
            return;
        }
        ShownNumber shown = look.Format.Show(value, _workbook.Date1904);
        Add(new Cell { Text = shown.Text, Number = shown.Number, Indent = look.Indent });
    }

    private void AddText(string text, int style)
    {
        if (text.Length > 0)
        {
            Add(new Cell { Text = _reading.Clip(text, CellPlace), Indent = StyleAt(style).Indent });
        }
    }

    private void Add(Cell cell)
    {
        if (_column > _reading.Limits.MaxColumns)
        {
            _columnsCut++;
            return;
        }
        if (_row is null || !_reading.TakeCell(_content.Place))
        {
            return;
        }

        if (_row.Cells.Count == 0)
        {
            _content.Rows.Add(_row);
        }

        _row.Cells.Add((_column, cell));
    }

    private XlsxStyle StyleAt(int style) => style < _workbook.Styles.Count ? _workbook.Styles[style] : new(CellNumberFormat.General, 0);

    private Place CellPlace => _content.Place with { Row = _rowNumber, Column = _column };

    /// <summary>The start of the present value; addresses and numbers are shorter than the buffer.</summary>
    private ReadOnlySpan<char> Chunk(XmlReader xml)
    {
        int length = xml.ReadValueChunk(_buffer, 0, _buffer.Length);
        return _buffer.AsSpan(0, length);
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
