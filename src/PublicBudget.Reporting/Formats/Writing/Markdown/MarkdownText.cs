using System.Buffers;
using System.Text;

namespace PublicBudget.Reporting.Formats.Writing.Markdown;

/// <summary>
/// Escapes text for Markdown (CommonMark with pipe tables), so that it reads as written: <c>|</c>, <c>&lt;</c>, <c>&amp;</c>,
/// emphasis, links, and whatever would open a block at the start of a paragraph. Line breaks become <c>&lt;br&gt;</c>.
/// </summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Inline = SearchValues.Create("\\`*_~<&]|\n\r");

    /// <summary>The text of a table cell.</summary>
    public static void AppendCell(StringBuilder output, string text) => AppendInline(output, VisibleText.Of(text).AsSpan().Trim());

    /// <summary>A text that begins a line.</summary>
    public static void AppendLine(StringBuilder output, string text)
    {
        ReadOnlySpan<char> line = VisibleText.Of(text).AsSpan().Trim(" \t\n");
        int marker = LengthOfBlockMarker(line);
        if (marker > 0)
        {
            AppendInline(output, line[..(marker - 1)]);
            output.Append('\\');
            output.Append(line[marker - 1]);
            line = line[marker..];
        }

        AppendInline(output, line);
    }

    private static void AppendInline(StringBuilder output, ReadOnlySpan<char> text)
    {
        // The placeholder ** is printed as it stands: alone in its cell it is no emphasis.
        if (!text.ContainsAnyExcept('*'))
        {
            output.Append(text);
            return;
        }

        for (int next = text.IndexOfAny(Inline); next >= 0; next = text.IndexOfAny(Inline))
        {
            output.Append(text[..next]);
            AppendSpecial(output, text, next);
            text = text[(next + 1)..];
        }

        output.Append(text);
    }

    private static void AppendSpecial(StringBuilder output, ReadOnlySpan<char> text, int index)
    {
        switch (text[index])
        {
            case '\n':
                output.Append("<br>");
                break;
            case '<':
                output.Append("&lt;");
                break;
            case '&':
                output.Append("&amp;");
                break;
            case ']' when index + 1 >= text.Length || text[index + 1] is not ('(' or '[' or ':'):
                output.Append(']');
                break;
            case var special:
                output.Append('\\').Append(special);
                break;
        }
    }

    /// <summary>How many characters at the start would open a block: 0 for none; the last of them has to be escaped.</summary>
    private static int LengthOfBlockMarker(ReadOnlySpan<char> line)
    {
        if (line.Length == 0)
        {
            return 0;
        }

        if (line[0] is '#' or '>' or '-' or '+' or '=')
        {
            return 1;
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
