namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>The small parts beside the text: fonts with their substitutes, settings, the footer with the page number.</summary>
internal static class DocxParts
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void WriteFontTable(XmlSink sink)
    {
        sink.Raw("<w:fonts xmlns:w=\""u8).Raw(Namespace).Raw("\">"u8);
        foreach (DocxFont font in DocxFont.All)
        {
            sink.Raw("<w:font w:name=\""u8).Raw(font.Name).Raw("\"><w:altName w:val=\""u8).Raw(font.Substitute);
            sink.Raw("\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>"u8);
        }

        sink.Raw("</w:fonts>"u8);
    }

    /// <summary>Contents need the numbers of pages, which only a program that lays them out knows: Word asks whether to fill them in.</summary>
    public static void WriteSettings(XmlSink sink, bool hasContents)
    {
        sink.Raw("<w:settings xmlns:w=\""u8).Raw(Namespace);
        sink.Raw("\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"u8);
        sink.Raw(hasContents ? "<w:updateFields w:val=\"true\"/>"u8 : ""u8);
        sink.Raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"u8);
        sink.Raw("<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>"u8);
    }

    public static void WriteFooter(XmlSink sink)
    {
        sink.Raw("<w:ftr xmlns:w=\""u8).Raw(Namespace).Raw("\"><w:p><w:pPr><w:pStyle w:val=\""u8).Raw(DocxStyles.Caption.Id);
        sink.Raw("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"u8);
        sink.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"u8);
        sink.Raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
        sink.Raw("<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"u8);
    }
}
