using System.Globalization;
using System.Text;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>
/// Text that every format can hold: what XML and HTML forbid is made visible instead of being dropped. Control characters
/// become their pictures (␀ … ␡), other impossible characters their number: [U+FFFE]. Line breaks become <c>\n</c>.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text itself where nothing has to change, which is nearly always.</summary>
    public static string Of(string text)
    {
        // Figures and codes, and then what has ideographs.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSuspect(text[i])) return Replace(text, i);
        }

        return text;
    }

    private static string Replace(string text, int first)
    {
        var result = new StringBuilder(text.Length + 8).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            char letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(result, letter, text[++i]);
            }
            else if (letter != '\r')
            {
                Append(result, letter);
            }
            else if (i + 1 >= text.Length || text[i + 1] != '\n')
            {
                result.Append('\n');
            }
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char letter)
    {
        if (!IsSuspect(letter))
        {
            result.Append(letter);
        }
        else if (letter is < ' ' or '\u007F')
        {
            result.Append(letter == '\u007F' ? '\u2421' : (char)('\u2400' + letter));
        }
        else
        {
            AppendNumber(result, letter);
        }
    }

    private static void AppendPair(StringBuilder result, char high, char low)
    {
        int code = char.ConvertToUtf32(high, low);
        if ((code & 0xFFFE) == 0xFFFE)
        {
            AppendNumber(result, code);
        }
        else
        {
            result.Append(high).Append(low);
        }
    }

    private static void AppendNumber(StringBuilder result, int code) =>
        result.Append(CultureInfo.InvariantCulture, $"[U+{code:X4}]");

    /// <summary>Controls, halves of pairs, and what Unicode keeps from being a character. The likely ranges come first.</summary>
    private static bool IsSuspect(char letter) => letter switch
    {
        >= '\u00A0' and < '\uD800' or >= ' ' and < '\u007F' or >= '\uE000' and < '\uFDD0' or '\n' or '\t' => false,
        > '\uFDEF' and < '\uFFFE' => false,
        _ => true,
    };
}
