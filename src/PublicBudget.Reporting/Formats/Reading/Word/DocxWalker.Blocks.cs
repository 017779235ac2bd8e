using System.Xml;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Word;

internal sealed partial class DocxWalker
{
    private DocxTable ReadTable(XmlReader xml)
    {
        Enter();
        var table = new DocxTable(reading);
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement)
            {
                continue;
            }

            if (xml.LocalName == "tr")
            {
                ReadRow(xml, table);
            }
            else if (xml.LocalName is "tblPr" or "tblGrid" or "sdtPr")
            {
                Skip(xml);
            }
        }
        _depth--;
        return table;
    }

    private void ReadRow(XmlReader xml, DocxTable table)
    {
        table.StartRow();
        bool isDeleted = false;
        int after = 0, depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "tblHeader" when Docx.IsOn(xml):
                    table.MarkHeader();
                    break;
                case "gridBefore" when Docx.Number(xml, "val") is > 0 and int before:
                    table.Add(new DocxCell("", Math.Min(before, reading.Limits.MaxColumns), false));
                    break;
                case "gridAfter":
                    after = Docx.Number(xml, "val") ?? 0;
                    break;
                case "del":
                    // Inside the row's properties it deletes the row.
                    isDeleted = true;
                    break;
                case "tc" when !xml.IsEmptyElement:
                    ReadCell(xml, table);
                    break;
                case "sdtPr" when !xml.IsEmptyElement:
                    Skip(xml);
                    break;
            }
        }
        if (after > 0)
        {
            table.Add(new DocxCell("", Math.Min(after, reading.Limits.MaxColumns), false));
        }

        if (!isDeleted)
        {
            return;
        }

        _deleted++;
        table.DropRow();
    }

    private void ReadCell(XmlReader xml, DocxTable table)
    {
        Enter();
        var texts = new List<string>();
        int span = 1, depth = xml.Depth;
        bool continues = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "gridSpan":
                    span = Math.Clamp(Docx.Number(xml, "val") ?? 1, 1, reading.Limits.MaxColumns);
                    break;
                case "vMerge":
                    continues = Docx.Attribute(xml, "val") is null or "continue";
                    break;
                case "p" when !xml.IsEmptyElement:
                    DocxParagraph paragraph = ReadParagraph(xml);
                    texts.Add(TextOf(paragraph));
                    texts.AddRange(TakeBoxes());
                    if (paragraph.HasPicture)
                    {
                        reading.Picture(Place.None);
                    }

                    break;
                case "tbl" when !xml.IsEmptyElement:
                    DocxTable nested = ReadTable(xml);
                    table.Nested.Add(nested.Build());
                    table.Nested.AddRange(nested.Nested);
                    break;
                case "del" or "moveFrom" when !xml.IsEmptyElement:
                    _deleted++;
                    Skip(xml);
                    break;
            }
        }
        _depth--;
        string text = reading.Clip(string.Join('\n', texts.Where(line => line.Length > 0)), Place.None);
        if (reading.TakeCell(Place.None))
        {
            table.Add(new DocxCell(text, span, continues));
        }
    }

    private void AddTable(DocxTable table)
    {
        if (table.IsSingleCell)
        {
            // A frame around text, or around another table.
            foreach (string line in table.FirstText.Split('\n'))
            {
                reading.AddParagraph(line, Place.None, role ?? ParagraphRole.Body);
            }
        }
        else
        {
            reading.Add(table.Build());
        }
        foreach (Table nested in table.Nested)
        {
            reading.Add(nested);
        }
        AddBoxes();
    }

    private void AddParagraph(DocxParagraph paragraph)
    {
        string text = TextOf(paragraph, out string marker, out int listLevel);
        int? heading = role is null ? (paragraph.Outline is >= 0 and <= 8 and int outline ? outline + 1 : styles.HeadingLevel(paragraph.Style)) : null;
        if (text.Length > 0)
        {
            text = reading.Clip(text, Place.None);
            if (heading is { } level)
            {
                reading.Add(new Heading { Level = Math.Min(level, Heading.MaximumLevel), Text = (marker + text).ReplaceLineEndings(" ") });
            }
            else if (marker.Length > 0)
            {
                reading.Add(new ListItem { Marker = marker, Text = text, Level = Math.Clamp(listLevel, 0, 8) });
            }
            else
            {
                reading.AddParagraph(text, Place.None, role ?? ParagraphRole.Body);
            }
        }
        // A letterhead repeats on each page and is no part of the text.
        if (paragraph.HasPicture && role is null or ParagraphRole.Body)
        {
            reading.Picture(Place.None);
        }

        AddBoxes();
    }

    private void AddBoxes()
    {
        foreach (string box in TakeBoxes())
        {
            reading.AddParagraph(box, Place.None, role ?? ParagraphRole.Body);
        }

        DocxTable[] tables = [.. _boxTables];
        _boxTables.Clear();
        foreach (DocxTable table in tables)
        {
            AddTable(table);
        }
    }

    private string TextOf(DocxParagraph paragraph)
    {
        string text = TextOf(paragraph, out string marker, out _);
        return text.Length == 0 ? "" : marker + text;
    }

    private string TextOf(DocxParagraph paragraph, out string marker, out int level)
    {
        (int? styleId, int? styleLevel) = styles.Numbering(paragraph.Style);
        int list = paragraph.NumberingId ?? styleId ?? 0;
        level = paragraph.NumberingLevel ?? styleLevel ?? 0;
        string text = paragraph.Text.ToString().Trim();
        // An empty paragraph prints its number in Word, but nobody means it.
        marker = list > 0 && text.Length > 0 ? numbering.Next(list, level) : "";
        return text;
    }

    private string[] TakeBoxes()
    {
        string[] boxes = [.. _boxes];
        _boxes.Clear();
        return boxes;
    }
}
