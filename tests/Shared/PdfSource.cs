using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PublicBudget.Tests.Shared;

/// <summary>
/// Writes a PDF by hand, page by page. Its font is Chinese without being embedded: every code is its character, ideographs are as
/// wide as high, Latin letters half of that.
/// </summary>
internal sealed class PdfSource
{
    private const string UnicodeMap =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";

    private readonly List<(string Content, string Entries)> _pages = [];
    private readonly List<string> _forms = [];

    /// <summary>Entries of the trailer, for instance of encryption.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>Whether the font says which characters its codes are.</summary>
    public bool HasUnicodeMap { get; init; } = true;

    public static string Text(double x, double y, string text, double size = 12) => Placed(text, $"1 0 0 1 {Number(x)} {Number(y)}", size);

    /// <summary>A text that runs up the page.</summary>
    public static string TextUp(double x, double y, string text, double size = 12) => Placed(text, $"0 1 -1 0 {Number(x)} {Number(y)}", size);

    public static string Line(double x1, double y1, double x2, double y2) => $"{Number(x1)} {Number(y1)} m {Number(x2)} {Number(y2)} l S\n";

    public static string Box(double x, double y, double width, double height) => $"{Number(x)} {Number(y)} {Number(width)} {Number(height)} re f\n";

    /// <summary>All lines of a grid.</summary>
    public static string Grid(double[] columns, double[] rows, Func<double, double, double, double, string>? line = null)
    {
        line ??= Line;
        return string.Concat(rows.Select(row => line(columns[0], row, columns[^1], row))) + string.Concat(columns.Select(column => line(column, rows[0], column, rows[^1])));
    }

    public PdfSource Page(string content, string entries = "/MediaBox [0 0 595 842]")
    {
        _pages.Add((content, entries));
        return this;
    }

    /// <summary>Adds a form; pages and forms draw the first one with /X0 Do, the second with /X1 Do.</summary>
    public PdfSource Form(string content)
    {
        _forms.Add(content);
        return this;
    }

    public byte[] Build(Func<string, (byte[] Bytes, string Entries)>? pack = null)
    {
        pack ??= content => (Encoding.Latin1.GetBytes(content), "");
        var file = new MemoryStream();
        var offsets = new List<long>();
        Write(file, "%PDF-1.7\n");
        string kids = string.Join(' ', _pages.Select((_, i) => $"{6 + (2 * i)} 0 R"));
        Object(file, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
        Object(file, offsets, $"<< /Type /Pages /Kids [{kids}] /Count {_pages.Count} >>");
        Object(file, offsets, $"<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [4 0 R] {(HasUnicodeMap ? "/ToUnicode 5 0 R" : "")} >>");
        Object(file, offsets, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [0 127 500] /FontDescriptor << /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 >> >>");
        Stream(file, offsets, Encoding.Latin1.GetBytes(UnicodeMap), "");
        string resources = $"<< /Font << /F 3 0 R >> /XObject << {string.Join(' ', _forms.Select((_, i) => $"/X{i} {6 + (2 * _pages.Count) + i} 0 R"))} >> >>";
        for (int i = 0; i < _pages.Count; i++)
        {
            Object(file, offsets, $"<< /Type /Page /Parent 2 0 R {_pages[i].Entries} /Resources {resources} /Contents {7 + (2 * i)} 0 R >>");
            (byte[] bytes, string entries) = pack(_pages[i].Content);
            Stream(file, offsets, bytes, entries);
        }

        foreach (string form in _forms)
        {
            (byte[] bytes, string entries) = pack(form);
            Stream(file, offsets, bytes, $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources {resources} {entries}");
        }

        long table = file.Position;
        Write(file, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n" + string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n")));
        Write(file, $"trailer << /Size {offsets.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>Packs a content with deflate.</summary>
    public static (byte[] Bytes, string Entries) Deflated(string content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(Encoding.Latin1.GetBytes(content));
        }

        return (packed.ToArray(), "/Filter /FlateDecode");
    }

    private static string Placed(string text, string matrix, double size) =>
        $"BT /F {Number(size)} Tf {matrix} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n";

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static void Object(MemoryStream file, List<long> offsets, string content)
    {
        offsets.Add(file.Position);
        Write(file, $"{offsets.Count} 0 obj\n{content}\nendobj\n");
    }

    private static void Stream(MemoryStream file, List<long> offsets, byte[] bytes, string entries)
    {
        offsets.Add(file.Position);
        Write(file, $"{offsets.Count} 0 obj\n<< /Length {bytes.Length} {entries} >>\nstream\n");
        file.Write(bytes);
        Write(file, "\nendstream\nendobj\n");
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
