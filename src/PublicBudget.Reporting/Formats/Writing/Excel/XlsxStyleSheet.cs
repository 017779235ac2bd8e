using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Collects the looks of cells as they are used, and writes them as the workbook's style sheet.</summary>
internal sealed class XlsxStyleSheet
{
    /// <summary>Formats below this number belong to Excel.</summary>
    private const int FirstFormatNumber = 164;

    private const int TextFormatNumber = 49;

    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<XlsxStyle> _styles = [];
    private readonly List<int> _formats = [];

    /// <summary>The style sheet begins with the plain look, which cells have that name none.</summary>
    public XlsxStyleSheet() => NumberOf(default);

    /// <summary>The number by which a cell names its look.</summary>
    public int NumberOf(in XlsxStyle style)
    {
        if (!_numbers.TryGetValue(style.Key, out int number))
        {
            _numbers.Add(style.Key, number = _styles.Count);
            _styles.Add(style);
        }

        return number;
    }

    public void Write(XmlSink sink)
    {
        // Cell styles first, because they say which formats there are; the formats stand before them.
        int[] formats = [.. _styles.Select(style => FormatNumberOf(style.Format))];
        sink.Raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8);
        WriteFormats(sink);
        XlsxFonts.Write(sink);
        WriteFills(sink);
        sink.Raw("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"u8);
        foreach (string side in (string[])["left", "right", "top", "bottom"])
        {
            sink.Raw("<"u8).Raw(side).Raw(" style=\"thin\"><color rgb=\"FF7F7F7F\"/></"u8).Raw(side).Raw(">"u8);
        }

        sink.Raw("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"u8);
        sink.Raw("<cellXfs count=\""u8).Number(_styles.Count).Raw("\">"u8);
        for (int i = 0; i < _styles.Count; i++)
        {
            WriteStyle(sink, _styles[i], formats[i]);
        }

        sink.Raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"常规\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"u8);
    }

    private int FormatNumberOf(int format)
    {
        if (XlsxStyle.FormatCode(format) is not { } code)
        {
            return 0;
        }

        if (code == "@")
        {
            return TextFormatNumber;
        }

        int index = _formats.IndexOf(format);
        if (index < 0)
        {
            index = _formats.Count;
            _formats.Add(format);
        }

        return FirstFormatNumber + index;
    }

    private void WriteFormats(XmlSink sink)
    {
        if (_formats.Count == 0)
        {
            return;
        }

        sink.Raw("<numFmts count=\""u8).Number(_formats.Count).Raw("\">"u8);
        for (int i = 0; i < _formats.Count; i++)
        {
            sink.Raw("<numFmt numFmtId=\""u8).Number(FirstFormatNumber + i).Raw("\" formatCode=\""u8).Text(XlsxStyle.FormatCode(_formats[i])!).Raw("\"/>"u8);
        }

        sink.Raw("</numFmts>"u8);
    }

    private static void WriteFills(XmlSink sink)
    {
        sink.Raw("<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"u8);
        foreach (string colour in (string[])["FFE9EDF2", "FFF5F6F8"])
        {
            sink.Raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\""u8).Raw(colour).Raw("\"/><bgColor indexed=\"64\"/></patternFill></fill>"u8);
        }

        sink.Raw("</fills>"u8);
    }

    private static void WriteStyle(XmlSink sink, in XlsxStyle style, int format)
    {
        sink.Raw("<xf numFmtId=\""u8).Number(format).Raw("\" fontId=\""u8).Number((int)style.Font);
        sink.Raw("\" fillId=\""u8).Number((int)style.Fill).Raw("\" borderId=\""u8).Number(style.HasBorder ? 1 : 0).Raw("\" xfId=\"0\""u8);
        sink.Raw(style.IsQuoted ? " quotePrefix=\"1\""u8 : ""u8);
        sink.Raw(format == 0 ? ""u8 : " applyNumberFormat=\"1\""u8);
        sink.Raw(" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\""u8);
        sink.Raw(style.Alignment switch
        {
            CellAlignment.Left => " horizontal=\"left\""u8,
            CellAlignment.Center => " horizontal=\"center\""u8,
            CellAlignment.Right => " horizontal=\"right\""u8,
            _ => ""u8,
        });
        sink.Raw(style.Wraps ? " wrapText=\"1\""u8 : ""u8);
        if (style.Indent > 0)
        {
            sink.Raw(" indent=\""u8).Number(style.Indent).Raw("\""u8);
        }

        sink.Raw("/></xf>"u8);
    }
}
