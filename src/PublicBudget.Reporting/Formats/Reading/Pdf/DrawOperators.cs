using System.Buffers;
using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds what a content stream draws: the names before the operator Do.</summary>
internal static class DrawOperators
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\f\0"u8);
    private static readonly SearchValues<byte> EndsOfName = SearchValues.Create(" \t\r\n\f\0/()<>[]{}%"u8);

    /// <summary>The names in the order in which they are drawn, a name as often as it is drawn.</summary>
    public static List<string> NamesIn(ReadOnlySpan<byte> content)
    {
        var names = new List<string>();
        for (int slash = content.IndexOf((byte)'/'); slash >= 0; slash = content.IndexOf((byte)'/'))
        {
            content = content[(slash + 1)..];
            int end = content.IndexOfAny(EndsOfName);
            if (end < 0)
            {
                break;
            }

            ReadOnlySpan<byte> name = content[..end];
            content = content[end..];
            int next = content.IndexOfAnyExcept(Blanks);
            if (next >= 0 && content[next..].StartsWith("Do"u8) && (next + 2 >= content.Length || EndsOfName.Contains(content[next + 2])))
            {
                names.Add(NameOf(name));
            }
        }

        return names;
    }

    // A#20B is the name A B.
    private static string NameOf(ReadOnlySpan<byte> name)
    {
        string text = Encoding.Latin1.GetString(name);
        for (int mark = text.IndexOf('#', StringComparison.Ordinal); mark >= 0 && mark + 2 < text.Length; mark = text.IndexOf('#', mark + 1))
        {
            if (byte.TryParse(text.AsSpan(mark + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out byte code))
            {
                text = $"{text[..mark]}{(char)code}{text[(mark + 3)..]}";
            }
        }

        return text;
    }
}
