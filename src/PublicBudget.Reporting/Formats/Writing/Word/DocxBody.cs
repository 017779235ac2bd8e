using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>Writes the text of a document: its blocks in sections of pages that stand or lie across.</summary>
internal sealed class DocxBody(Document document, XmlSink sink)
{
    private readonly Outline _outline = new(document);
    private readonly PageLayout _pages = new(document);
    private bool _isLandscape;
    private bool _isPageBreakDue;
    private bool _isAtTop = true;
    private bool _hasContent;

    public void Write()
    {
        sink.Raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"u8);
        if (document.Title.Length > 0)
        {
            WriteParagraph(DocxStyles.Title, document.Title);
        }

        foreach (MetadataLine line in document.Metadata)
        {
            WriteParagraph(DocxStyles.Subtitle, $"{line.Name}：{line.Value}");
        }

        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (!document.Blocks[i].IsHidden)
            {
                Turn(_pages.IsLandscape(i));
                WriteBlock(document.Blocks[i], i);
            }
        }

        DocxPage.WriteSection(sink, _isLandscape);
        sink.Raw("</w:body></w:document>"u8);
    }

    /// <summary>Ends the section where the pages turn; the next one begins on a new page anyway.</summary>
    private void Turn(bool toLandscape)
    {
        if (_isLandscape == toLandscape)
        {
            return;
        }

        if (_hasContent)
        {
            sink.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Raw(DocxStyles.Spacer.Id).Raw("\"/>"u8);
            DocxPage.WriteSection(sink, _isLandscape);
            sink.Raw("</w:pPr></w:p>"u8);
            _isPageBreakDue = false;
            _isAtTop = true;
        }

        _isLandscape = toLandscape;
    }

    private void WriteBlock(Block block, int index)
    {
        switch (block)
        {
            case Heading heading:
                WriteParagraph(DocxStyles.HeadingAt(heading.Level), heading.Text, _outline[index]);
                break;
            case ListItem item:
                WriteParagraph(DocxStyles.Body, item.Marker + item.Text, indent: item.Level * 640);
                break;
            case Paragraph paragraph:
                WriteParagraph(StyleOf(paragraph.Role), paragraph.Text);
                break;
            case Table table:
                WriteTable(table, index);
                break;
            case Contents contents:
                WriteParagraph(DocxStyles.ContentsTitle, contents.Title);
                DocxContents.Write(sink, contents, [.. _outline.LinesOf(contents)]);
                break;
            case Chart chart:
                WriteParagraph(DocxStyles.Caption, $"图：{chart.Title}");
                WriteParagraph(DocxStyles.Body, chart.TextAlternative);
                break;
            case PageBreak:
                _isPageBreakDue = !_isAtTop;
                break;
            default:
                throw new NotSupportedException($"Word: expected a block that is known, found {block.GetType().Name}.");
        }
    }

    private void WriteTable(Table table, int index)
    {
        if (_outline[index] is { } entry)
        {
            WriteParagraph(DocxStyles.TableTitle, table.Title, entry, outlineLevel: entry.Level - 1);
        }

        WriteCaption(table.CaptionLines);
        if (_isPageBreakDue)
        {
            WriteParagraph(DocxStyles.Spacer, "");
        }

        new DocxTable(_pages.TableAt(index), sink).Write(_isLandscape);
        foreach (string note in table.Notes)
        {
            WriteParagraph(DocxStyles.Note, note);
        }

        if (table.Notes.Count == 0)
        {
            // Without a paragraph between them Word would join this table and the next.
            WriteParagraph(DocxStyles.Spacer, "");
        }
    }

    /// <summary>Two lines stand on one, left and right, as on the printed forms.</summary>
    private void WriteCaption(IReadOnlyList<string> lines)
    {
        if (lines.Count == 2)
        {
            Begin(DocxStyles.TableCaption);
            sink.Raw("<w:tabs><w:tab w:val=\"right\" w:pos=\""u8).Number(DocxPage.TextWidth(_isLandscape)).Raw("\"/></w:tabs></w:pPr>"u8);
            DocxRuns.Write(sink, lines[0]);
            sink.Raw("<w:r><w:tab/></w:r>"u8);
            DocxRuns.Write(sink, lines[1]);
            sink.Raw("</w:p>"u8);
            return;
        }

        foreach (string line in lines)
        {
            WriteParagraph(DocxStyles.TableCaption, line);
        }
    }

    private void WriteParagraph(DocxStyle style, string text, OutlineEntry? entry = null, int indent = 0, int outlineLevel = -1)
    {
        Begin(style);
        if (indent > 0)
        {
            sink.Raw("<w:ind w:left=\""u8).Number(indent).Raw("\"/>"u8);
        }

        if (outlineLevel >= 0)
        {
            sink.Raw("<w:outlineLvl w:val=\""u8).Number(outlineLevel).Raw("\"/>"u8);
        }

        sink.Raw("</w:pPr>"u8);
        if (entry is not null)
        {
            sink.Raw("<w:bookmarkStart w:id=\""u8).Number(entry.Number).Raw("\" w:name=\"_Toc"u8).Number(entry.Number).Raw("\"/>"u8);
        }

        DocxRuns.Write(sink, text);
        if (entry is not null)
        {
            sink.Raw("<w:bookmarkEnd w:id=\""u8).Number(entry.Number).Raw("\"/>"u8);
        }

        sink.Raw("</w:p>"u8);
    }

    /// <summary>Begins a paragraph and its properties.</summary>
    private void Begin(DocxStyle style)
    {
        sink.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Raw(style.Id).Raw(_isPageBreakDue ? "\"/><w:pageBreakBefore/>"u8 : "\"/>"u8);
        _isPageBreakDue = false;
        _isAtTop = false;
        _hasContent = true;
    }

    private static DocxStyle StyleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Note or ParagraphRole.Remark => DocxStyles.Note,
        ParagraphRole.Caption => DocxStyles.Caption,
        ParagraphRole.Date => DocxStyles.Date,
        ParagraphRole.Subtitle => DocxStyles.Subtitle,
        _ => DocxStyles.Body,
    };
}
