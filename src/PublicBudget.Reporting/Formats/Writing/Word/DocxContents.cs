namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>
/// Writes the contents as Word's own field, with the entries already in it: they can be read and followed at once. Only a
/// program that lays the pages out knows their numbers; it adds them when the field is updated.
/// </summary>
internal static class DocxContents
{
    public static void Write(XmlSink sink, IReadOnlyList<ContentsLine> lines, int depth)
    {
        if (lines.Count == 0)
        {
            return;
        }

        sink.Raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"u8);
        for (int i = 0; i < lines.Count; i++)
        {
            sink.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Raw(DocxStyles.ContentsAt(lines[i].Level).Id).Raw("\"/></w:pPr>"u8);
            if (i == 0)
            {
                sink.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o &quot;1-"u8).Number(depth);
                sink.Raw("&quot; \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"u8);
            }

            WriteLine(sink, lines[i]);
            sink.Raw(i == lines.Count - 1 ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"u8 : "</w:p>"u8);
        }

        sink.Raw("</w:sdtContent></w:sdt>"u8);
    }

    private static void WriteLine(XmlSink sink, ContentsLine line)
    {
        if (line.Target is not { } target)
        {
            DocxRuns.Write(sink, line.Text);
            return;
        }

        sink.Raw("<w:hyperlink w:anchor=\"_Toc"u8).Number(target.Number).Raw("\" w:history=\"1\">"u8);
        DocxRuns.Write(sink, line.Text);
        if (line.Page is { } page)
        {
            sink.Raw("<w:r><w:tab/></w:r>"u8);
            DocxRuns.Write(sink, page);
        }

        sink.Raw("</w:hyperlink>"u8);
    }
}
