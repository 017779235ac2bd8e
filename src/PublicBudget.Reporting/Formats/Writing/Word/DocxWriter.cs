using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>
/// Writes a document for Word: styles in the conventional fonts of official documents, real headings, a contents field with
/// its entries filled in, tables with repeated header rows and merged cells, page numbers, wide tables on pages lying across.
/// </summary>
internal static class DocxWriter
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string DocumentPart = "word/document.xml";

    /// <summary>The relationship of the document to its footer.</summary>
    public const string FooterId = "rId4";

    public static void Write(Document document, Stream stream)
    {
        var package = new OoxmlPackageWriter();
        package.Add(DocumentPart, Main + "document.main+xml", sink => new DocxBody(document, sink).Write());
        package.Relate("", "rId1", Relations + "officeDocument", DocumentPart);
        Add(package, "rId1", "styles", DocxStyles.Write);
        Add(package, "rId2", "settings", sink => DocxParts.WriteSettings(sink, hasContents: document.Blocks.Any(block => block is Contents)));
        Add(package, "rId3", "fontTable", DocxParts.WriteFontTable);
        Add(package, FooterId, "footer", DocxParts.WriteFooter);
        CoreProperties.AddTo(package, document);
        package.Save(stream);
    }

    private static void Add(OoxmlPackageWriter package, string id, string name, Action<XmlSink> write)
    {
        package.Add($"word/{name}.xml", $"{Main}{name}+xml", write);
        package.Relate(DocumentPart, id, Relations + name, name + ".xml");
    }
}
