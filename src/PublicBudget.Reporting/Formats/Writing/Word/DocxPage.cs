namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>A4 pages: upright with the margins of official documents, lying across with smaller ones for wide tables.</summary>
internal static class DocxPage
{
    private const int Short = 11906;
    private const int Long = 16838;
    private const int LandscapeMargin = 1134;

    /// <summary>The width of the text in twentieths of a point: 156 mm upright, 257 mm across.</summary>
    public static int TextWidth(bool isLandscape) => isLandscape ? Long - (2 * LandscapeMargin) : 8845;

    /// <summary>The height that a table has below its title and caption, in twentieths of a point.</summary>
    public static int TableHeight(bool isLandscape) => isLandscape ? 8500 : 11500;

    /// <summary>The properties of the section that ends here.</summary>
    public static void WriteSection(XmlSink sink, bool isLandscape)
    {
        sink.Raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\""u8).Raw(DocxWriter.FooterId).Raw("\"/><w:pgSz w:w=\""u8);
        sink.Number(isLandscape ? Long : Short).Raw("\" w:h=\""u8).Number(isLandscape ? Short : Long);
        sink.Raw(isLandscape ? "\" w:orient=\"landscape\"/>"u8 : "\"/>"u8);
        sink.Raw(isLandscape
            ? "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"u8
            : "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>"u8);
    }
}
