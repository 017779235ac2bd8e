using System.Text;
using System.Xml;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>The texts in the text boxes and shapes of a sheet.</summary>
internal static class XlsxDrawing
{
    /// <summary>Adds them as paragraphs, with a remark for each picture.</summary>
    public static void Add(OoxmlPackage package, XlsxSheet sheet, SheetContent content, ReadingBuilder reading)
    {
        foreach (OoxmlRelationship relationship in package.RelationshipsOf(sheet.Part).Values)
        {
            if (relationship.Kind != "drawing" || !package.Has(relationship.Target))
            {
                continue;
            }

            bool isEmpty = content.Rows.Count == 0;
            ReaderGuard.Run(FileFormat.Xlsx, relationship.Target, () => AddTexts(package, relationship.Target, sheet, isEmpty, reading));
        }
    }

    private static bool AddTexts(OoxmlPackage package, string part, XlsxSheet sheet, bool isEmpty, ReadingBuilder reading)
    {
        var place = new Place { Sheet = sheet.Name.Trim() };
        var text = new StringBuilder();
        using XmlReader xml = package.OpenXml(part)!;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t" && text.Length <= reading.Limits.MaxCellLength)
            {
                text.Append(xml.ReadString());
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "pic")
            {
                AddPicture(isEmpty, place, reading);
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p")
            {
                reading.AddParagraph(text.ToString(), place, isHidden: sheet.IsHidden);
                text.Clear();
            }
        }
        return true;
    }

    // On a sheet with cells the picture stands beside or below them: a sheet of a title alone has its table in the picture.
    private static void AddPicture(bool isEmpty, Place place, ReadingBuilder reading)
    {
        if (isEmpty)
        {
            reading.Remark(ReadRemarkKind.Picture, place, "the sheet has no cells, only a picture, where a table was expected; text in pictures is not read");
        }
        else
        {
            reading.Picture(place);
        }
    }
}
