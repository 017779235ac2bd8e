using System.Text;

namespace PublicBudget.Classifications;

/// <summary>Gets the text of a table: from the library itself, or from an application, within the limit.</summary>
internal static class TableText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Embedded(string name)
    {
        using Stream stream = typeof(TableText).Assembly.GetManifestResourceStream(name)
            ?? throw new ClassificationTableException(name, 0, "a table in the library", "none");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return StrictUtf8.GetString(bytes);
    }

    public static ReadOnlySpan<char> ReadAll(TextReader reader, string source)
    {
        char[] buffer = new char[4_096];
        int length = 0;
        while (true)
        {
            int read = reader.ReadBlock(buffer, length, buffer.Length - length);
            length += read;
            if (length < buffer.Length)
                return buffer.AsSpan(0, length);
            if (length > TsvReader.MaxCharacters)
                throw TsvReader.TooLong(source);
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}
