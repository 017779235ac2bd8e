using System.Globalization;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>The workbook of one document: its sheets, what they share, and the package that holds them.</summary>
internal sealed class XlsxWorkbook
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WorkbookPart = "xl/workbook.xml";
    private const string TextSheetName = "正文";

    private readonly Document _document;
    private readonly List<TableSheet> _sheets = [];
    private readonly Dictionary<string, TableSheet> _sheetsByKey = new(StringComparer.Ordinal);
    private readonly SharedStrings _strings = new();
    private readonly XlsxStyleSheet _styles = new();
    private readonly XlsxTextSheet? _textSheet;

    public XlsxWorkbook(Document document)
    {
        _document = document;
        var names = new SheetNames();
        bool hasText = document.Blocks.Any(block => !block.IsHidden && block is not (Table or PageBreak));
        string textName = hasText || document.Blocks.Count == 0 ? names.Take(TextSheetName, TextSheetName) : "";
        var sheetsByTable = new Dictionary<Table, TableSheet>(ReferenceEqualityComparer.Instance);
        foreach (Table table in document.Tables)
        {
            string number = (_sheets.Count + 1).ToString(CultureInfo.InvariantCulture);
            var sheet = new TableSheet(table, names.Take(table.SheetName ?? table.Title, "表" + number));
            _sheets.Add(sheet);
            sheetsByTable.TryAdd(table, sheet);
            if (table.Key is { } key)
            {
                _sheetsByKey.TryAdd(key, sheet);
            }
        }

        if (textName.Length > 0 || _sheets.TrueForAll(sheet => sheet.Table.IsHidden))
        {
            _textSheet = new XlsxTextSheet(document, textName.Length > 0 ? textName : names.Take(TextSheetName, TextSheetName), sheetsByTable, _strings, _styles);
        }
    }

    public void Save(Stream stream)
    {
        var package = new OoxmlPackageWriter();
        package.Add(WorkbookPart, Main + "sheet.main+xml", WriteWorkbook);
        package.Relate("", "rId1", Relations + "officeDocument", WorkbookPart);
        int number = 0;
        if (_textSheet is { } text)
        {
            AddSheet(package, ++number, text.Write);
        }

        var formulas = new FormulaText(_sheetsByKey);
        foreach (TableSheet sheet in _sheets)
        {
            AddSheet(package, ++number, sink => new XlsxTableSheet(sheet, formulas, _strings, _styles).Write(sink));
        }

        // Last, because writing the sheets fills them.
        AddShared(package, "styles.xml", "styles", number + 1, _styles.Write);
        AddShared(package, "sharedStrings.xml", "sharedStrings", number + 2, _strings.Write);
        CoreProperties.AddTo(package, _document);
        package.Save(stream);
    }

    private static void AddSheet(OoxmlPackageWriter package, int number, Action<XmlSink> write)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{number}.xml");
        package.Add("xl/" + name, Main + "worksheet+xml", write);
        package.Relate(WorkbookPart, "rId" + number.ToString(CultureInfo.InvariantCulture), Relations + "worksheet", name);
    }

    private static void AddShared(OoxmlPackageWriter package, string name, string type, int number, Action<XmlSink> write)
    {
        package.Add("xl/" + name, $"{Main}{type}+xml", write);
        package.Relate(WorkbookPart, "rId" + number.ToString(CultureInfo.InvariantCulture), Relations + type, name);
    }

    private void WriteWorkbook(XmlSink sink)
    {
        sink.Raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView activeTab=\""u8);
        // The first sheet in sight is the one that opens.
        sink.Number(_textSheet is not null ? 0 : _sheets.FindIndex(sheet => !sheet.Table.IsHidden)).Raw("\"/></bookViews><sheets>"u8);
        int number = 0;
        if (_textSheet is { } text)
        {
            WriteSheet(sink, text.Name, ++number, isHidden: false);
        }

        foreach (TableSheet sheet in _sheets)
        {
            WriteSheet(sink, sheet.Name, ++number, sheet.Table.IsHidden);
        }

        sink.Raw("</sheets>"u8);
        WritePrintTitles(sink);
        sink.Raw("</workbook>"u8);
    }

    private static void WriteSheet(XmlSink sink, string name, int number, bool isHidden)
    {
        sink.Raw("<sheet name=\""u8).Text(name).Raw("\" sheetId=\""u8).Number(number);
        sink.Raw(isHidden ? "\" state=\"hidden\" r:id=\"rId"u8 : "\" r:id=\"rId"u8).Number(number).Raw("\"/>"u8);
    }

    /// <summary>The rows from the title to the header, printed on every page.</summary>
    private void WritePrintTitles(XmlSink sink)
    {
        if (!_sheets.Exists(sheet => sheet.HasPrintTitles))
        {
            return;
        }

        sink.Raw("<definedNames>"u8);
        for (int i = 0; i < _sheets.Count; i++)
        {
            TableSheet sheet = _sheets[i];
            if (sheet.HasPrintTitles)
            {
                sink.Raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\""u8).Number(i + (_textSheet is null ? 0 : 1));
                sink.Raw("\">"u8).Text(sheet.QuotedName).Raw("!$1:$"u8).Number(sheet.FirstBodyRow - 1).Raw("</definedName>"u8);
            }
        }

        sink.Raw("</definedNames>"u8);
    }
}
