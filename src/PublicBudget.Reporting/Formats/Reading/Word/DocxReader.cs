using System.Xml;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Word;

/// <summary>
/// Reads a Word document (.docx) in one forward pass: paragraphs with their automatic numbers, tables with merged cells, text
/// boxes, notes, headers and footers. Tracked insertions are read, deletions left out.
/// </summary>
internal static class DocxReader
{
    /// <summary>Reads a document into <paramref name="reading"/>.</summary>
    /// <exception cref="DocumentFormatException">Not a document, damaged, encrypted, or larger than the limits allow.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        using OoxmlPackage package = OoxmlPackage.Open(bytes, FileFormat.Docx, reading.Limits);
        string part = package.MainPart() ?? "word/document.xml";
        if (!package.Has(part))
        {
            throw new DamagedDocumentException(FileFormat.Docx, part, "expected the document part, found none");
        }

        Dictionary<string, OoxmlRelationship> relationships = package.RelationshipsOf(part);
        var styles = DocxStyles.Read(package, relationships);
        var numbering = DocxNumbering.Read(package, relationships);
        var main = new DocxWalker(reading, styles, numbering);
        ReadPart(package, part, main);
        main.AddRemarks();
        ReadFurniture(package, part, relationships, reading, styles, numbering);
    }

    private static void ReadPart(OoxmlPackage package, string part, DocxWalker walker) => ReaderGuard.Run(FileFormat.Docx, part, () =>
    {
        using XmlReader xml = package.OpenXml(part)!;
        walker.Walk(xml);
        return true;
    });

    /// <summary>Headers, footers and notes stand after the text, each once, whatever number of pages shows them.</summary>
    private static void ReadFurniture(OoxmlPackage package, string main, Dictionary<string, OoxmlRelationship> relationships, ReadingBuilder reading, DocxStyles styles, DocxNumbering numbering)
    {
        // A footer may point back at the text itself.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { main };
        foreach (OoxmlRelationship relationship in relationships.Values)
        {
            if (!package.Has(relationship.Target) || !seen.Add(relationship.Target))
            {
                continue;
            }

            if (relationship.Kind is "header" or "footer")
            {
                ReadPart(package, relationship.Target, new DocxWalker(reading, styles, numbering, ParagraphRole.Caption));
            }
            else if (relationship.Kind is "footnotes" or "endnotes")
            {
                ReadPart(package, relationship.Target, new DocxWalker(reading, styles, numbering, ParagraphRole.Note));
            }
        }
    }
}
