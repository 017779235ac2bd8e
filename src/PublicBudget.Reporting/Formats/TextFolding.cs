using System.Text;

namespace PublicBudget.Reporting.Formats;

/// <summary>
/// Brings printed text to one form, so that it can be compared and searched: full width to half width, look-alikes of
/// ideographs that PDF text layers contain (⻔ U+2ED4 for 门) to the ideographs, every kind of blank to a blank.
/// </summary>
/// <remarks>
/// Own tables instead of <see cref="string.Normalize()"/>: NFKC leaves the look-alikes of U+2E80–2EF3 as they are, turns ① into
/// 1, and does nothing at all in an application that runs with invariant globalization.
/// </remarks>
public static partial class TextFolding
{
    private const int MostOnStack = 256;

    // Characters that a key holds as they are printed.
    private static readonly CharacterSet OwnKeys = new(c => Fold(c) == c && IsKept(c));

    /// <summary>The text with every character folded; blanks stay (as U+0020), characters without width go.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same instance where nothing had to be folded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = FirstToFold(text);
        if (first < 0)
        {
            return text;
        }

        StringBuilder folded = new StringBuilder(text.Length).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            if (!HasNoWidth(text[i]))
            {
                folded.Append(Fold(text[i]));
            }
        }
        return folded.ToString();
    }

    /// <summary>
    /// The text as a key to compare by: folded, without blanks, line breaks and quotation marks. “三公” 经费 and "三公"经费 have
    /// one key.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = FirstToChange(text);
        if (first < 0)
        {
            return text;
        }

        Span<char> key = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        return key[..WriteKey(text, first, key)].ToString();
    }

    // Apart from the buffer on the stack: the runtime does not tune loops beside one.
    private static int WriteKey(string text, int first, Span<char> key)
    {
        text.AsSpan(0, first).CopyTo(key);
        int length = first;
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (OwnKeys.Contains(c) || IsKept(c = Fold(c))) key[length++] = c;
        }

        return length;
    }

    /// <summary>
    /// Whether a text cannot have a key that begins with a character: its own first one stands in the key as it is printed. Tells without making the key.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="first">The first character of a key.</param>
    internal static bool BeginsOtherwise(string text, char first) => text.Length > 0 && text[0] != first && OwnKeys.Contains(text[0]);

    // Most labels, and nearly all numbers, are their own keys.
    private static int FirstToChange(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyExceptInRange('\u4E00', '\u9FFF'); i >= 0 && i < text.Length; i++)
        {
            if (!OwnKeys.Contains(text[i])) return i;
        }

        return -1;
    }

    private static bool IsKept(char folded) => !char.IsWhiteSpace(folded) && !HasNoWidth(folded) && !IsQuotationMark(folded);

    /// <summary>One character folded: its half-width or ideographic equivalent, or itself.</summary>
    /// <param name="printed">Any character.</param>
    public static char Fold(char printed) => printed switch
    {
        < '\u00A0' => printed,
        '\u00A0' or '\u2007' or '\u202F' or '\u205F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
        >= FirstSupplement and <= '\u2EF3' => Supplement[printed - FirstSupplement],
        >= FirstKangxi and <= '\u2FD5' => Kangxi[printed - FirstKangxi],
        >= FirstCompatibility and <= '\uFAD9' => Compatibility[printed - FirstCompatibility],
        >= '\uFF01' and <= '\uFF5E' => (char)(printed - '\uFF01' + '!'),
        '\u2212' or '\uFE63' => '-',
        '\uFE50' => ',',
        '\uFE52' or '\u2024' => '.',
        '\uFE55' => ':',
        '\uFE6A' => '%',
        '\uFFE5' => '\u00A5',
        _ => printed,
    };

    /// <summary>Whether a character is a look-alike that text layers print for an ideograph: a radical or a compatibility ideograph.</summary>
    internal static bool IsLookAlike(char c) => c is (>= FirstSupplement and <= '\u2EF3') or (>= FirstKangxi and <= '\u2FD5') or (>= FirstCompatibility and <= '\uFAD9');

    /// <summary>Whether a character prints nothing and takes no place: zero-width blanks and joiners, byte order mark, soft hyphen.</summary>
    /// <param name="c">Any character.</param>
    public static bool HasNoWidth(char c) => c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or (>= '\u202A' and <= '\u202E');

    private static bool IsQuotationMark(char c) => c is '"' or '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u301D' or '\u301E' or '\u300C' or '\u300D' or '\u300E' or '\u300F';

    private static int FirstToFold(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u00A0' && (Fold(text[i]) != text[i] || HasNoWidth(text[i])))
            {
                return i;
            }
        }
        return -1;
    }
}
