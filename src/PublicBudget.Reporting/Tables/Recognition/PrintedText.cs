namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Text as printed, less what only arranges it.</summary>
internal static class PrintedText
{
    private const int MostOnStack = 256;

    /// <summary>The text without blanks and line breaks; a blank between Latin letters stays.</summary>
    public static string Compact(string text)
    {
        if (!HasBlanks(text))
        {
            return text;
        }

        Span<char> compact = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        int length = 0;
        bool blank = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }
            if (blank && length > 0 && char.IsAsciiLetter(compact[length - 1]) && char.IsAsciiLetter(c))
            {
                compact[length++] = ' ';
            }

            blank = false;
            compact[length++] = c;
        }
        return compact[..length].ToString();
    }

    private static bool HasBlanks(string text)
    {
        foreach (char c in text)
        {
            if (c is < '\u4E00' or > '\u9FFF' && char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text begins like an item of a list: 一、 （一） 1. 其中：.</summary>
    public static bool IsItem(string key)
    {
        if (key.StartsWith("其中", StringComparison.Ordinal))
        {
            return true;
        }

        ReadOnlySpan<char> text = key;
        bool bracketed = text.StartsWith("(");
        if (bracketed)
        {
            text = text[1..];
        }

        int digits = text.IndexOfAnyExcept(TableCharacters.Numerals);
        if (digits is <= 0 or > 3)
        {
            return false;
        }

        return bracketed ? text[digits] == ')' : text[digits] is '、' || (text[digits] == '.' && digits + 1 < text.Length && !char.IsAsciiDigit(text[digits + 1]));
    }

    /// <summary>Whether a text is a code with its levels parted: 208.05.01, 208-05.</summary>
    public static bool IsPartedCode(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is >= 5 and <= 12 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1])
            && !text.ContainsAnyExcept(TableCharacters.Code) && text.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether a text is the digits of a code, also of full width: 208, 05, 2080501, 10301480199.</summary>
    public static bool IsCode(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is >= 2 and <= 12 && (!text.ContainsAnyExceptInRange('0', '9') || !text.ContainsAnyExceptInRange('０', '９'));
    }
}
