using System.Buffers;
using System.Text;
using PublicBudget.Reporting.Formats.Reading.Markdown;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>Recognises a format by the content of the file. File names lie: pages and SpreadsheetML are published as .xls every day.</summary>
internal static class FormatSniffer
{
    private const int HeadLength = 16 * 1024;

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Except(['\t', '\n', '\r', '\f'])]);

    // What a page begins with, and what a piece of one does.
    private static readonly string[] PageMarks = ["<!doctype html", "<html"];
    private static readonly string[] ElementMarks = [.. PageMarks, "<head", "<body", "<table", "<div", "<meta", "<p>", "<p "];

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What <paramref name="bytes"/> are.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="claimed">What its name claims; decides between Markdown and text, which have no mark of their own.</param>
    public static SniffedFormat Sniff(ReadOnlySpan<byte> bytes, FileFormat claimed)
    {
        if (bytes.IsEmpty)
        {
            return new(FileFormat.Unknown, "an empty file");
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) || bytes.StartsWith("PK\u0007\u0008"u8))
        {
            return Package(bytes);
        }

        if (bytes.StartsWith(CompoundFile))
        {
            return CompoundFileContent(bytes);
        }

        if (IsOldWorkbook(bytes))
        {
            return new(FileFormat.Xls, "an Excel workbook (.xls)");
        }

        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return new(FileFormat.Pdf, "a PDF");
        }

        return Foreign(bytes) is { } foreign ? new(FileFormat.Unknown, foreign) : TextContent(bytes, claimed);
    }

    /// <summary>BIFF 2 to 4: workbooks from before compound files.</summary>
    private static bool IsOldWorkbook(ReadOnlySpan<byte> bytes) => bytes.Length > 4 && bytes[0] == 0x09 && bytes[1] is 0x00 or 0x02 or 0x04 && bytes[2] is 4 or 6 or 8 && bytes[3] == 0;

    private static string? Foreign(ReadOnlySpan<byte> bytes) => 0 switch
    {
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) => "a PNG picture",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "a JPEG picture",
        _ when bytes.StartsWith("GIF8"u8) => "a GIF picture",
        _ when bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) => "a TIFF picture",
        _ when bytes.StartsWith("BM"u8) && bytes.Length > 26 && bytes[6..10].IndexOfAnyExcept((byte)0) < 0 => "a bitmap picture",
        _ when bytes.StartsWith("RIFF"u8) => "a RIFF file (picture or sound)",
        _ when bytes.StartsWith("{\\rtf"u8) => "a rich text file (.rtf)",
        _ when bytes.StartsWith("Rar!"u8) => "a RAR archive",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) => "a 7z archive",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => "a gzip archive",
        _ => null,
    };

    /// <summary>
    /// The names of the entries stand unpacked in a package, so a search finds them without opening it. They stand twice, the
    /// second time in the directory at the end, behind the content of any package inside this one: the last name found counts.
    /// </summary>
    private static SniffedFormat Package(ReadOnlySpan<byte> bytes)
    {
        int word = bytes.LastIndexOf("word/document"u8), sheets = Math.Max(bytes.LastIndexOf("xl/workbook"u8), bytes.LastIndexOf("xl/worksheets/"u8));
        if (word > sheets)
        {
            return new(FileFormat.Docx, "a Word document (.docx)");
        }

        if (sheets >= 0)
        {
            return bytes.IndexOf("xl/workbook.bin"u8) >= 0 ? new(FileFormat.Unknown, "a binary Excel workbook (.xlsb)") : new(FileFormat.Xlsx, "an Excel workbook (.xlsx)");
        }

        if (bytes.IndexOf("application/vnd.oasis.opendocument"u8) >= 0)
        {
            return new(FileFormat.Unknown, "an OpenDocument file");
        }

        return new(FileFormat.Unknown, bytes.IndexOf("ppt/presentation"u8) >= 0 ? "a PowerPoint presentation" : "a zip archive");
    }

    /// <summary>Names of streams stand in UTF-16 in the directory of a compound file.</summary>
    private static SniffedFormat CompoundFileContent(ReadOnlySpan<byte> bytes)
    {
        if (HasStream(bytes, "EncryptedPackage"))
        {
            return new(FileFormat.Unknown, "an Office file protected by a password", IsEncrypted: true);
        }

        if (HasStream(bytes, "Workbook") || HasStream(bytes, "Book"))
        {
            return new(FileFormat.Xls, "an Excel workbook (.xls)");
        }

        return new(FileFormat.Unknown, HasStream(bytes, "WordDocument") ? "a Word 97 document (.doc)" : "a compound file");
    }

    private static bool HasStream(ReadOnlySpan<byte> bytes, string name)
    {
        byte[] utf16 = Encoding.Unicode.GetBytes(name + '\0');
        for (int at = bytes.IndexOf(utf16); at >= 0;)
        {
            if (at % 128 == 0)
            {
                return true;
            }

            int next = bytes[(at + 1)..].IndexOf(utf16);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    private static SniffedFormat TextContent(ReadOnlySpan<byte> bytes, FileFormat claimed)
    {
        using DecodedText decoded = TextDecoder.Decode(Head(bytes));
        ReadOnlySpan<char> head = decoded.Characters.Span;
        if (IsBinary(head))
        {
            return new(FileFormat.Unknown, "a binary file of an unknown format");
        }

        ReadOnlySpan<char> start = head.TrimStart();
        if (start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
        {
            return new(FileFormat.Unknown, "a web archive (.mht)");
        }

        if (start.StartsWith("<?xml", StringComparison.Ordinal) && start.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal))
        {
            return new(FileFormat.Unknown, "an Excel 2003 XML spreadsheet");
        }

        if (LooksLikeHtml(start, claimed))
        {
            return new(FileFormat.Html, "a web page");
        }

        bool markdown = claimed == FileFormat.Markdown || (claimed != FileFormat.Text && LooksLikeMarkdown(head));
        return markdown ? new(FileFormat.Markdown, "a Markdown text") : new(FileFormat.Text, "a plain text");
    }

    /// <summary>The first lines: cutting inside a line might cut inside a character.</summary>
    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= HeadLength)
        {
            return bytes;
        }

        int lastBreak = bytes[..HeadLength].LastIndexOf((byte)'\n');
        return bytes[..(lastBreak > 0 ? lastBreak : HeadLength)];
    }

    /// <summary>Control characters other than line breaks, tabs and form feeds do not occur in text.</summary>
    private static bool IsBinary(ReadOnlySpan<char> head)
    {
        int control = 0;
        for (int at = head.IndexOfAny(Controls); at >= 0; control++)
        {
            int next = head[(at + 1)..].IndexOfAny(Controls);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return control * 100 > head.Length || head.Count('\uFFFD') * 10 > head.Length;
    }

    private static bool LooksLikeHtml(ReadOnlySpan<char> start, FileFormat claimed)
    {
        // In Markdown a table in HTML may stand at the start: only a whole page makes it a page.
        return StartsWithAny(start, claimed is FileFormat.Markdown or FileFormat.Text ? PageMarks : ElementMarks)
            || (start is ['<', ..] && start.Contains("<html", StringComparison.OrdinalIgnoreCase))
            || (claimed == FileFormat.Html && start.Contains("</", StringComparison.Ordinal))
            || (claimed is not (FileFormat.Markdown or FileFormat.Text) && IsFragment(start));
    }

    private static bool StartsWithAny(ReadOnlySpan<char> start, string[] marks)
    {
        foreach (string mark in marks)
        {
            if (start.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // A piece of a page, cut out at any element: <h2>…</h2>.
    private static bool IsFragment(ReadOnlySpan<char> start)
        => start.Length > 1 && start[0] == '<' && char.IsAsciiLetter(start[1]) && start.Contains("</", StringComparison.Ordinal) && !LooksLikeMarkdown(start);

    private static bool LooksLikeMarkdown(ReadOnlySpan<char> head)
    {
        foreach (ReadOnlySpan<char> line in head.EnumerateLines())
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal) || PipeRow.IsDelimiter(line)) return true;
        }

        return false;
    }
}
