using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>
/// Writes the contents. Entries that a form gives are lines with a field for the page of each: the program that opens the file lays
/// the pages out and fills them in, and the lines stay as the form has them. Contents made from the headings are Word's own field,
/// which makes them anew, with the entries already in it.
/// </summary>
internal static class DocxContents
{
    public static void Write(XmlSink sink, Contents contents, IReadOnlyList<ContentsLine> lines)
    {
        if (contents.Entries.Count > 0)
        {
            WriteEntries(sink, lines);
        }
        else if (lines.Count > 0)
        {
            WriteField(sink, lines, contents.Depth);
        }
    }

    private static void WriteEntries(XmlSink sink, IReadOnlyList<ContentsLine> lines)
    {
        foreach (ContentsLine line in lines)
        {
            Begin(sink, line);
            WriteLine(sink, line, hasPageField: true);
            sink.Raw("</w:p>"u8);
        }
    }

    private static void WriteField(XmlSink sink, IReadOnlyList<ContentsLine> lines, int depth)
    {
        sink.Raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"u8);
        for (int i = 0; i < lines.Count; i++)
        {
            Begin(sink, lines[i]);
            if (i == 0)
            {
                sink.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o &quot;1-"u8).Number(depth);
                sink.Raw("&quot; \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"u8);
            }

            WriteLine(sink, lines[i], hasPageField: false);
            sink.Raw(i == lines.Count - 1 ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"u8 : "</w:p>"u8);
        }

        sink.Raw("</w:sdtContent></w:sdt>"u8);
    }

    private static void Begin(XmlSink sink, ContentsLine line)
        => sink.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Raw(DocxStyles.ContentsAt(line.Level).Id).Raw("\"/></w:pPr>"u8);

    private static void WriteLine(XmlSink sink, ContentsLine line, bool hasPageField)
    {
        if (line.Target is not { } target)
        {
            DocxRuns.Write(sink, line.Text);
            return;
        }

        sink.Raw("<w:hyperlink w:anchor=\"_Toc"u8).Number(target.Number).Raw("\" w:history=\"1\">"u8);
        DocxRuns.Write(sink, line.Text);
        if (hasPageField || line.Page is not null)
        {
            sink.Raw("<w:r><w:tab/></w:r>"u8);
        }

        if (hasPageField)
        {
            sink.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF _Toc"u8).Number(target.Number);
            sink.Raw(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"u8);
        }

        if (line.Page is { } page)
        {
            DocxRuns.Write(sink, page);
        }

        if (hasPageField)
        {
            sink.Raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
        }

        sink.Raw("</w:hyperlink>"u8);
    }
}
