using System.Globalization;

namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>The style sheet: sizes and spacing of official documents (三号 in 28-point lines), tables in 五号 and below.</summary>
internal static class DocxStyles
{
    /// <summary>28 points, the line of official documents.</summary>
    private const int OfficialLine = 560;

    public static readonly DocxStyle Body = new("a", "Normal", DocxFont.Body, 32) { IsFirstLineIndented = true, Line = OfficialLine };
    public static readonly DocxStyle Title = new("Title", "Title", DocxFont.Title, 44) { Alignment = "center", Before = 600, After = 300 };
    public static readonly DocxStyle Subtitle = new("Subtitle", "Subtitle", DocxFont.Subheading, 32) { Alignment = "center", Line = OfficialLine };
    public static readonly DocxStyle Date = new("BudgetDate", "公开日期", DocxFont.Body, 32) { Alignment = "right", Before = 240, Line = OfficialLine };
    public static readonly DocxStyle Note = new("BudgetNote", "注", DocxFont.Table, 21) { Before = 60, Line = 300 };
    public static readonly DocxStyle Caption = new("Caption", "caption", DocxFont.Table, 21) { Alignment = "center", Before = 120 };
    public static readonly DocxStyle ContentsTitle = new("TOCHeading", "TOC Heading", DocxFont.Heading, 36) { Alignment = "center", Before = 240, After = 240 };
    public static readonly DocxStyle TableTitle = new("BudgetTableTitle", "表名", DocxFont.Title, 32) { Alignment = "center", Before = 120, After = 120, KeepsWithNext = true };
    public static readonly DocxStyle TableCaption = new("BudgetTableCaption", "表头说明", DocxFont.Table, 21) { Alignment = "left", KeepsWithNext = true };

    /// <summary>An empty line that takes no room: between tables, and where a section ends.</summary>
    public static readonly DocxStyle Spacer = new("BudgetSpacer", "间隔", DocxFont.Table, 2) { Line = 20 };

    /// <summary>The sizes of table text, from the usual one down, each with the style that sets it.</summary>
    public static readonly DocxStyle[] TableTexts =
    [
        new("BudgetTable", "表格", DocxFont.Table, 21) { Alignment = "left", Line = 280 },
        new("BudgetTableSmall", "表格（小五）", DocxFont.Table, 18) { Alignment = "left", Line = 240 },
        new("BudgetTableDense", "表格（8磅）", DocxFont.Table, 16) { Alignment = "left", Line = 210 },
        new("BudgetTableSmaller", "表格（六号）", DocxFont.Table, 15) { Alignment = "left", Line = 200 },
        new("BudgetTableSmallest", "表格（小六）", DocxFont.Table, 13) { Alignment = "left", Line = 175 },
    ];

    private static readonly DocxStyle[] Headings =
    [
        Heading(1, DocxFont.Heading, 36) with { Alignment = "center", Before = 480, After = 240 },
        Heading(2, DocxFont.Heading, 32),
        Heading(3, DocxFont.Subheading, 32),
        Heading(4, DocxFont.Body, 32) with { IsBold = true },
        Heading(5, DocxFont.Body, 32),
        Heading(6, DocxFont.Body, 32),
    ];

    private static readonly DocxStyle[] Contents = [.. Enumerable.Range(1, 6).Select(level =>
        new DocxStyle("TOC" + Number(level), "toc " + Number(level), DocxFont.Body, 28)
        {
            Alignment = "left",
            Indent = (level - 1) * 420,
            Line = 480,
            HasPageTab = true,
        })];

    /// <summary>The style of a heading by its level from one.</summary>
    public static DocxStyle HeadingAt(int level) => Headings[level - 1];

    /// <summary>The style of a line of contents by its level from one.</summary>
    public static DocxStyle ContentsAt(int level) => Contents[level - 1];

    public static void Write(XmlSink sink)
    {
        sink.Raw("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\""u8);
        sink.Raw(DocxFont.Body.Name).Raw("\" w:cs=\"Times New Roman\"/><w:kern w:val=\"2\"/><w:sz w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"u8);
        IEnumerable<DocxStyle> styles = [Body, Title, Subtitle, Date, Note, Caption, ContentsTitle, TableTitle, TableCaption, Spacer, .. TableTexts, .. Headings, .. Contents];
        foreach (DocxStyle style in styles)
        {
            WriteStyle(sink, style);
        }

        sink.Raw("</w:styles>"u8);
    }

    private static DocxStyle Heading(int level, DocxFont font, int size) =>
        new("Heading" + Number(level), "heading " + Number(level), font, size)
        {
            Alignment = "left",
            IsFirstLineIndented = level > 1,
            Before = 120,
            Line = level > 1 ? OfficialLine : 0,
            OutlineLevel = level - 1,
            KeepsWithNext = true,
        };

    private static string Number(int level) => level.ToString(CultureInfo.InvariantCulture);

    private static void WriteStyle(XmlSink sink, DocxStyle style)
    {
        bool isDefault = style == Body;
        sink.Raw(isDefault ? "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\""u8 : "<w:style w:type=\"paragraph\" w:styleId=\""u8).Raw(style.Id);
        sink.Raw("\"><w:name w:val=\""u8).Raw(style.Name).Raw("\"/>"u8);
        sink.Raw(style.OutlineLevel >= 0 ? "<w:next w:val=\"a\"/>"u8 : ""u8).Raw("<w:qFormat/><w:pPr>"u8);
        sink.Raw(style.KeepsWithNext ? "<w:keepNext/>"u8 : ""u8);
        sink.Raw(style.HasPageTab ? "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8845\"/></w:tabs>"u8 : ""u8);
        WriteSpacing(sink, style);
        WriteIndent(sink, style);
        sink.Raw("<w:jc w:val=\""u8).Raw(style.Alignment).Raw("\"/>"u8);
        if (style.OutlineLevel >= 0)
        {
            sink.Raw("<w:outlineLvl w:val=\""u8).Number(style.OutlineLevel).Raw("\"/>"u8);
        }

        sink.Raw("</w:pPr><w:rPr><w:rFonts w:eastAsia=\""u8).Raw(style.Font.Name).Raw("\"/>"u8).Raw(style.IsBold ? "<w:b/>"u8 : ""u8);
        sink.Raw("<w:sz w:val=\""u8).Number(style.Size).Raw("\"/><w:szCs w:val=\""u8).Number(style.Size).Raw("\"/></w:rPr></w:style>"u8);
    }

    private static void WriteSpacing(XmlSink sink, DocxStyle style)
    {
        sink.Raw("<w:spacing w:before=\""u8).Number(style.Before).Raw("\" w:after=\""u8).Number(style.After);
        if (style.Line > 0)
        {
            sink.Raw("\" w:line=\""u8).Number(style.Line).Raw("\" w:lineRule=\"exact"u8);
        }

        sink.Raw("\"/>"u8);
    }

    private static void WriteIndent(XmlSink sink, DocxStyle style)
    {
        sink.Raw("<w:ind w:left=\""u8).Number(style.Indent);
        if (style.IsFirstLineIndented)
        {
            // Two characters of the style's own size.
            sink.Raw("\" w:firstLineChars=\"200\" w:firstLine=\""u8).Number(style.Size * 20);
        }

        sink.Raw("\"/>"u8);
    }
}
