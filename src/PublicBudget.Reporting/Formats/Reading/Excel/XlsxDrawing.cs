using System.Text;
using System.Xml;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>The texts in the text boxes and shapes of a sheet.</summary>
internal static class XlsxDrawing
{
    /// <summary>Adds them as paragraphs; whether the sheet has a drawing.</summary>
    public static bool Add(OoxmlPackage package, XlsxSheet sheet, ReadingBuilder reading)
    {
        bool found = false;
        foreach (OoxmlRelationship relationship in package.RelationshipsOf(sheet.Part).Values)
        {
            if (relationship.Kind != "drawing" || !package.Has(relationship.Target))
            {
                continue;
            }

            found = true;
            ReaderGuard.Run(FileFormat.Xlsx, relationship.Target, () => AddTexts(package, relationship.Target, sheet, reading));
        }
        return found;
    }

    private static bool AddTexts(OoxmlPackage package, string part, XlsxSheet sheet, ReadingBuilder reading)
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

            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p")
            {
                reading.AddParagraph(text.ToString(), place, isHidden: sheet.IsHidden);
                text.Clear();
            }
        }
        return true;
    }
}
