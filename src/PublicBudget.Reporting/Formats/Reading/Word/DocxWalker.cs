using System.Text;
using System.Xml;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Word;

/// <summary>Walks the XML of a Word part forward and turns it into blocks.</summary>
internal sealed partial class DocxWalker(ReadingBuilder reading, DocxStyles styles, DocxNumbering numbering, ParagraphRole? role = null)
{
    // Text boxes stand inside a paragraph but are blocks of their own, behind it.
    private readonly List<string> _boxes = [];
    private readonly List<DocxTable> _boxTables = [];
    private int _deleted;
    private int _inserted;
    private int _hiddenRuns;
    private int _depth;

    /// <summary>Adds the blocks of a part.</summary>
    public void Walk(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "body" or "hdr" or "ftr" or "footnotes" or "endnotes" && !xml.IsEmptyElement)
            {
                WalkBlocks(xml, AddParagraph, AddTable);
            }
        }
    }

    /// <summary>Says what was tracked or hidden.</summary>
    public void AddRemarks()
    {
        if (_inserted + _deleted > 0)
        {
            reading.Remark(ReadRemarkKind.TrackedChange, Place.None, FormattableString.Invariant($"tracked changes: {_inserted} insertions were read as accepted, {_deleted} deletions left out"));
        }

        if (_hiddenRuns > 0)
        {
            reading.Remark(ReadRemarkKind.Hidden, Place.None, FormattableString.Invariant($"{_hiddenRuns} runs of hidden text were left out"));
        }
    }

    /// <summary>Reads the paragraphs and tables up to the end of the present element.</summary>
    private void WalkBlocks(XmlReader xml, Action<DocxParagraph> addParagraph, Action<DocxTable> addTable)
    {
        Enter();
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "p":
                    addParagraph(ReadParagraph(xml));
                    break;
                case "tbl":
                    addTable(ReadTable(xml));
                    break;
                case "del" or "moveFrom":
                    _deleted++;
                    Skip(xml);
                    break;
                case "sectPr" or "sdtPr" or "pPr" or "Fallback":
                    Skip(xml);
                    break;
                case "footnote" or "endnote" when Docx.Attribute(xml, "type") is "separator" or "continuationSeparator" or "continuationNotice":
                    Skip(xml);
                    break;
            }
        }
        _depth--;
    }

    private DocxParagraph ReadParagraph(XmlReader xml)
    {
        var paragraph = new DocxParagraph();
        ReadRuns(xml, paragraph);
        return paragraph;
    }

    private void ReadRuns(XmlReader xml, DocxParagraph paragraph)
    {
        Enter();
        int depth = xml.Depth;
        // Each turn stands on a node that nothing has consumed yet.
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                ReadInline(xml, paragraph);
            }
        }
        _depth--;
    }

    private void ReadInline(XmlReader xml, DocxParagraph paragraph)
    {
        switch (xml.LocalName)
        {
            case "t" when !xml.IsEmptyElement:
                AppendText(xml, paragraph.Text);
                break;
            case "tab" or "ptab":
                paragraph.Text.Append('\t');
                break;
            case "br" or "cr":
                paragraph.Text.Append('\n');
                break;
            case "noBreakHyphen":
                paragraph.Text.Append('-');
                break;
            case "pPr" when !xml.IsEmptyElement:
                ReadParagraphProperties(xml, paragraph);
                break;
            case "rPr" when !xml.IsEmptyElement:
                if (IsHiddenRun(xml))
                {
                    SkipRestOfRun(xml);
                }

                break;
            case "ins" or "moveTo":
                _inserted++;
                break;
            case "del" or "moveFrom" or "delText" or "instrText" or "Fallback" when !xml.IsEmptyElement:
                _deleted += xml.LocalName is "del" or "moveFrom" ? 1 : 0;
                Skip(xml);
                break;
            case "txbxContent" when !xml.IsEmptyElement:
                WalkBlocks(xml, box => _boxes.Add(TextOf(box)), _boxTables.Add);
                break;
            case "blip" or "imagedata":
                paragraph.HasPicture = true;
                break;
        }
    }

    private void AppendText(XmlReader xml, StringBuilder text)
    {
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (text.Length <= reading.Limits.MaxCellLength && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                text.Append(xml.Value);
            }
        }
    }

    private static void ReadParagraphProperties(XmlReader xml, DocxParagraph paragraph)
    {
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "pStyle":
                    paragraph.Style = Docx.Attribute(xml, "val");
                    break;
                case "outlineLvl":
                    paragraph.Outline = Docx.Number(xml, "val");
                    break;
                case "numId":
                    paragraph.NumberingId = Docx.Number(xml, "val");
                    break;
                case "ilvl":
                    paragraph.NumberingLevel = Docx.Number(xml, "val");
                    break;
                case "pPrChange" when !xml.IsEmptyElement:
                    Skip(xml);
                    break;
            }
        }
    }

    private bool IsHiddenRun(XmlReader xml)
    {
        int depth = xml.Depth;
        bool isHidden = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "vanish")
            {
                isHidden = Docx.IsOn(xml);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPrChange" && !xml.IsEmptyElement)
            {
                Skip(xml);
            }
        }
        _hiddenRuns += isHidden ? 1 : 0;
        return isHidden;
    }

    /// <summary>From the end of the run's properties to the last node before the run's end.</summary>
    private static void SkipRestOfRun(XmlReader xml)
    {
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth >= depth)
        {
        }
    }

    /// <summary>Moves to the end of the present element.</summary>
    private static void Skip(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    private void Enter()
    {
        if (++_depth > reading.Limits.MaxNesting)
        {
            throw new ReadLimitExceededException(FileFormat.Docx, "word/document.xml", nameof(ReadLimits.MaxNesting), reading.Limits.MaxNesting, _depth);
        }
    }
}
