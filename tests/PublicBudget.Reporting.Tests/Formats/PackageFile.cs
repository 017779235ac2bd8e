using System.IO.Compression;
using System.Text;

namespace PublicBudget.Reporting.Tests.Formats;

/// <summary>Puts Office packages together part by part, so that each test shows the XML that it is about.</summary>
internal static class PackageFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A zip of parts.</summary>
    public static byte[] Of(params (string Name, string Content)[] parts) => Of([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content)))]);

    /// <summary>A zip of parts.</summary>
    public static byte[] Of((string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The parts of a zip.</summary>
    public static IEnumerable<(string Name, byte[] Content)> PartsOf(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            yield return (entry.FullName, bytes.ToArray());
        }
    }

    /// <summary>A workbook of one visible sheet 表一 from the XML inside <c>worksheet</c>.</summary>
    public static byte[] Xlsx(string sheet, string styles = "", string strings = "", params (string Name, string Content)[] more) => Of([
        ("_rels/.rels", Relationships(("rId1", "officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Office}'><sheets><sheet name='表一 ' sheetId='1' r:id='rId1'/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Relationships(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"), ("rId3", "styles", "/xl/styles.xml"))),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{Main}'>{sheet}</worksheet>"),
        ("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{strings}</sst>"),
        ("xl/styles.xml", $"<styleSheet xmlns='{Main}'>{styles}</styleSheet>"),
        .. more,
    ]);

    /// <summary>A Word document from the XML inside <c>body</c>.</summary>
    public static byte[] Docx(string body, string styles = "", string numbering = "", params (string Name, string Content)[] more) => Of([
        ("_rels/.rels", Relationships(("rId1", "officeDocument", "word/document.xml"))),
        ("word/document.xml", $"<w:document xmlns:w='{Word}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>{body}</w:body></w:document>"),
        ("word/_rels/document.xml.rels", Relationships(("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"), ("rId3", "footer", "footer1.xml"), ("rId4", "hyperlink", "document.xml"))),
        ("word/styles.xml", $"<w:styles xmlns:w='{Word}'>{styles}</w:styles>"),
        ("word/numbering.xml", $"<w:numbering xmlns:w='{Word}'>{numbering}</w:numbering>"),
        .. more,
    ]);

    /// <summary>A relationships part.</summary>
    public static string Relationships(params (string Id, string Kind, string Target)[] relationships) =>
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + string.Concat(relationships.Select(one => $"<Relationship Id='{one.Id}' Type='{Office}/{one.Kind}' Target='{one.Target}'/>"))
        + "</Relationships>";
}
