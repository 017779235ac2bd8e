
namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>The fonts of official documents by name; a program without them takes its own Chinese font.</summary>
internal static class XlsxFonts
{
    private static readonly XlsxFont[] All = Enum.GetValues<XlsxFont>();

    /// <summary>The size in points.</summary>
    public static int SizeOf(XlsxFont font) => font switch
    {
        XlsxFont.Title => 18,
        XlsxFont.Heading => 15,
        XlsxFont.Subheading => 12,
        XlsxFont.Small => 10,
        _ => 11,
    };

    public static void Write(XmlSink sink)
    {
        sink.Raw("<fonts count=\""u8).Number(All.Length).Raw("\">"u8);
        foreach (XlsxFont font in All)
        {
            sink.Raw("<font>"u8).Raw(font is XlsxFont.Bold or XlsxFont.Subheading ? "<b/>"u8 : ""u8).Raw(font == XlsxFont.Link ? "<u/>"u8 : ""u8);
            sink.Raw("<sz val=\""u8).Number(SizeOf(font)).Raw("\"/><color rgb=\""u8).Raw(font == XlsxFont.Link ? "FF0563C1"u8 : "FF000000"u8);
            sink.Raw("\"/><name val=\""u8).Raw(NameOf(font)).Raw("\"/><charset val=\"134\"/></font>"u8);
        }

        sink.Raw("</fonts>"u8);
    }

    private static string NameOf(XlsxFont font) => font switch
    {
        XlsxFont.Title => "方正小标宋简体",
        XlsxFont.Heading => "黑体",
        XlsxFont.Subheading => "楷体_GB2312",
        _ => "宋体",
    };
}
