using System.Text;

namespace PublicBudget.Reporting.Tests.Formats;

/// <summary>
/// Puts a small workbook of Excel 97–2003 together, byte by byte: there is no library at hand that writes them. One sheet, cells of
/// text and numbers, two number formats, merged cells, hidden rows and columns.
/// </summary>
internal sealed class XlsFile
{
    private const int Sector = 512;

    private readonly List<byte> _cells = [];
    private readonly List<(int FirstRow, int LastRow, int FirstColumn, int LastColumn)> _merged = [];

    /// <summary>The sheet's name. Default: 表一.</summary>
    public string SheetName { get; init; } = "表一";

    /// <summary>Whether the workbook hides the sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether the workbook asks for a password.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>Adds a text; rows and columns from zero.</summary>
    public XlsFile Text(int row, int column, string text) => Record(_cells, 0x0204, [.. Short(row, column, 15), .. UnicodeString(text)]);

    /// <summary>Adds a number; style 15 is general, 16 is 0.00.</summary>
    public XlsFile Number(int row, int column, double value, int style = 15) => Record(_cells, 0x0203, [.. Short(row, column, style), .. BitConverter.GetBytes(value)]);

    /// <summary>Merges cells.</summary>
    public XlsFile Merge(int firstRow, int lastRow, int firstColumn, int lastColumn)
    {
        _merged.Add((firstRow, lastRow, firstColumn, lastColumn));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        List<byte> globals = [];
        Record(globals, 0x0809, [.. Short(0x0600, 0x0005, 0, 0), 0, 0, 0, 0, 0, 0, 0, 0]);
        if (IsEncrypted)
        {
            Record(globals, 0x002F, Short(0, 1234, 5678));
        }

        Record(globals, 0x0042, Short(1200));
        Record(globals, 0x041E, [.. Short(164), .. UnicodeString("0.00_ ")]);
        for (int i = 0; i < 17; i++)
        {
            Record(globals, 0x00E0, [.. Short(0, i == 16 ? 164 : 0), .. new byte[16]]);
        }

        byte[] name = [(byte)SheetName.Length, 1, .. Encoding.Unicode.GetBytes(SheetName)];
        int offset = globals.Count + 4 + 6 + name.Length + 4;
        Record(globals, 0x0085, [.. BitConverter.GetBytes(offset), (byte)(IsHidden ? 1 : 0), 0, .. name]);
        Record(globals, 0x000A, []);
        Record(globals, 0x0809, [.. Short(0x0600, 0x0010, 0, 0), 0, 0, 0, 0, 0, 0, 0, 0]);
        Record(globals, 0x0200, [0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 20, 0, 0, 0]);
        globals.AddRange(_cells);
        if (_merged.Count > 0)
        {
            Record(globals, 0x00E5, [.. Short(_merged.Count), .. _merged.SelectMany(range => Short(range.FirstRow, range.LastRow, range.FirstColumn, range.LastColumn))]);
        }

        Record(globals, 0x000A, []);
        return CompoundFile(globals.ToArray());
    }

    /// <summary>A compound file with the one stream Workbook: header, allocation table, directory, data.</summary>
    private static byte[] CompoundFile(byte[] stream)
    {
        // Streams below 4096 bytes would go into the mini stream.
        byte[] data = [.. stream, .. new byte[(Math.Max(4096, stream.Length) + Sector - 1) / Sector * Sector - stream.Length]];
        int sectors = data.Length / Sector;
        var file = new MemoryStream();
        file.Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[16], .. Short(0x3E, 3, 0xFFFE, 9, 6), .. new byte[10]]);
        file.Write(Ints(1, 1, 0, 4096, -2, 0, -2, 0, 0));
        file.Write([.. Enumerable.Repeat((byte)0xFF, Sector - (int)file.Length)]);
        int[] table = [-3, -2, .. Enumerable.Range(0, sectors).Select(i => i == sectors - 1 ? -2 : i + 3)];
        file.Write(Ints([.. table, .. Enumerable.Repeat(-1, (Sector / 4) - table.Length)]));
        file.Write([.. Entry("Root Entry", 5, -2, 0, child: 1), .. Entry("Workbook", 2, 2, data.Length, child: -1), .. Entry("", 0, 0, 0, -1), .. Entry("", 0, 0, 0, -1)]);
        file.Write(data);
        return file.ToArray();
    }

    private static byte[] Entry(string name, byte type, int start, int size, int child)
    {
        byte[] text = Encoding.Unicode.GetBytes(name);
        return [.. text, .. new byte[64 - text.Length], .. Short(name.Length == 0 ? 0 : text.Length + 2), type, 1, .. Ints(-1, -1, child), .. new byte[36], .. Ints(start, size, 0)];
    }

    private XlsFile Record(List<byte> stream, int type, byte[] content)
    {
        stream.AddRange(Short(type, content.Length));
        stream.AddRange(content);
        return this;
    }

    private static byte[] UnicodeString(string text) => [.. Short(text.Length), 1, .. Encoding.Unicode.GetBytes(text)];

    private static byte[] Short(params int[] values) => [.. values.SelectMany(value => new[] { (byte)(value & 0xFF), (byte)((value >> 8) & 0xFF) })];

    private static byte[] Ints(params int[] values) => [.. values.SelectMany(BitConverter.GetBytes)];
}
