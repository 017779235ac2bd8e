using System.Buffers;
using System.Text;

namespace PublicBudget.Reporting.Formats.Writing.Html;

/// <summary>Escapes text for HTML and SVG.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"\n");

    /// <summary>Text between tags; a line break becomes <c>&lt;br&gt;</c>.</summary>
    public static void Append(StringBuilder output, string text) => Append(output, text, "<br>");

    /// <summary>Text inside an attribute, a title or SVG, where a line break is a blank.</summary>
    public static void AppendPlain(StringBuilder output, string text) => Append(output, text, " ");

    private static void Append(StringBuilder output, string text, string lineBreak)
    {
        ReadOnlySpan<char> rest = VisibleText.Of(text);
        for (int next = rest.IndexOfAny(Special); next >= 0; next = rest.IndexOfAny(Special))
        {
            output.Append(rest[..next]);
            output.Append(rest[next] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => lineBreak,
            });
            rest = rest[(next + 1)..];
        }

        output.Append(rest);
    }
}
