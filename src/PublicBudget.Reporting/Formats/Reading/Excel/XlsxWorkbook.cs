using System.Globalization;
using System.Xml;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>What the sheets of a workbook share: their list, the shared strings, the styles.</summary>
internal sealed class XlsxWorkbook
{
    private readonly OoxmlPackage _package;
    private readonly ReadingBuilder _reading;

    private XlsxWorkbook(OoxmlPackage package, ReadingBuilder reading) => (_package, _reading) = (package, reading);

    /// <summary>The sheets with cells, in order.</summary>
    public List<XlsxSheet> Sheets { get; } = [];

    /// <summary>The shared strings.</summary>
    public List<string> Strings { get; } = [];

    /// <summary>The styles by number.</summary>
    public List<XlsxStyle> Styles { get; } = [];

    /// <summary>Whether days count from 1904.</summary>
    public bool Date1904 { get; private set; }

    /// <summary>Reads the workbook part and what it refers to.</summary>
    public static XlsxWorkbook Read(OoxmlPackage package, ReadingBuilder reading)
    {
        string part = package.MainPart() ?? "xl/workbook.xml";
        if (!package.Has(part))
        {
            throw new DamagedDocumentException(FileFormat.Xlsx, part, "expected the workbook part, found none");
        }

        var workbook = new XlsxWorkbook(package, reading);
        Dictionary<string, OoxmlRelationship> relationships = package.RelationshipsOf(part);
        ReaderGuard.Run(FileFormat.Xlsx, part, () => workbook.ReadSheets(part, relationships));
        foreach (OoxmlRelationship relationship in relationships.Values)
        {
            if (relationship.Kind == "sharedStrings")
            {
                ReaderGuard.Run(FileFormat.Xlsx, relationship.Target, () => workbook.ReadStrings(relationship.Target));
            }
            else if (relationship.Kind == "styles")
            {
                ReaderGuard.Run(FileFormat.Xlsx, relationship.Target, () => workbook.ReadStyles(relationship.Target));
            }
        }
        return workbook;
    }

    private bool ReadSheets(string part, Dictionary<string, OoxmlRelationship> relationships)
    {
        using XmlReader xml = _package.OpenXml(part)!;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                Date1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "sheet")
            {
                AddSheet(xml, relationships);
            }
        }
        return true;
    }

    private void AddSheet(XmlReader xml, Dictionary<string, OoxmlRelationship> relationships)
    {
        string name = xml.GetAttribute("name") ?? "";
        bool isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
        string? id = null;
        // The namespace of r:id differs between transitional and strict documents.
        for (bool more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.Prefix.Length > 0)
            {
                id = xml.Value;
            }
        }
        xml.MoveToElement();
        OoxmlRelationship relationship = id is null ? default : relationships.GetValueOrDefault(id);
        if (relationship.Target is { } target && _package.Has(target))
        {
            if (relationship.Kind == "worksheet")
            {
                Sheets.Add(new(name, target, isHidden));
            }

            return;
        }
        _reading.Remark(ReadRemarkKind.MissingPart, new Place { Sheet = name.Trim() }, "the workbook lists this sheet, but the file does not contain it");
    }

    private bool ReadStrings(string part)
    {
        using XmlReader? xml = _package.OpenXml(part);
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                Strings.Add(XlsxText.Read(xml, _reading.Limits.MaxCellLength + 1));
            }
        }
        return true;
    }

    private bool ReadStyles(string part)
    {
        var formats = new Dictionary<int, CellNumberFormat>();
        using XmlReader? xml = _package.OpenXml(part);
        bool inCellFormats = false;
        while (xml is not null && xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCellFormats = xml.NodeType == XmlNodeType.Element;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "numFmt")
            {
                formats[Number(xml, "numFmtId")] = CellNumberFormat.Parse(xml.GetAttribute("formatCode") ?? "");
            }
            else if (xml.LocalName == "xf" && inCellFormats)
            {
                Styles.Add(new(Format(formats, Number(xml, "numFmtId")), 0));
            }
            else if (xml.LocalName == "alignment" && inCellFormats && Styles.Count > 0)
            {
                Styles[^1] = Styles[^1] with { Indent = Math.Clamp(Number(xml, "indent"), 0, 15) };
            }
        }
        return true;
    }

    private static CellNumberFormat Format(Dictionary<int, CellNumberFormat> formats, int id)
    {
        if (!formats.TryGetValue(id, out CellNumberFormat? format))
        {
            formats[id] = format = CellNumberFormat.BuiltIn(id) is { } code ? CellNumberFormat.Parse(code) : CellNumberFormat.General;
        }

        return format;
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
