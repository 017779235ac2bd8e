namespace PublicBudget.Classifications;

/// <summary>
/// The logic that all code types share: a code is groups of digits, three and then two by two, kept as one number
/// (208 05 01 is 2080501). No group after the first is 00 and the first does not begin with 0, so that the number
/// alone says how many groups there are.
/// </summary>
internal static class DigitGroups
{
    private const int LongestNumber = 999_999_999;
    private const int Deepest = 4;

    public static int LevelOf(int number) => number switch
    {
        0 => 0,
        < 1_000 => 1,
        < 100_000 => 2,
        < 10_000_000 => 3,
        _ => Deepest,
    };

    /// <summary>The number cut to a level, 0 where there is nothing at that level.</summary>
    public static int Cut(int number, int level)
    {
        int surplus = LevelOf(number) - level;
        if (level < 1 || surplus < 0)
            return 0;
        for (; surplus > 0; surplus--)
            number /= 100;
        return number;
    }

    public static bool Contains(int outer, int inner) => outer == inner || (outer != 0 && Cut(inner, LevelOf(outer)) == outer);

    /// <summary>The order of the texts: 208, 20805, 2080501, 209.</summary>
    public static int Compare(int left, int right) => left == right ? 0 : Padded(left, Deepest).CompareTo(Padded(right, Deepest));

    public static bool IsWellFormed(int number, int deepest)
    {
        if (number is < 100 or > LongestNumber || LevelOf(number) > deepest || LengthOf(number) % 2 == 0)
            return false;
        for (; number >= 1_000; number /= 100)
        {
            if (number % 100 == 0)
                return false;
        }
        return true;
    }

    public static bool TryParse(ReadOnlySpan<char> text, int deepest, out int number)
    {
        text = text.Trim();
        int length = 0, value = 0;
        char separator = '\0';
        number = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (IsGroupEnd(length) && !TryTakeSeparator(text, ref at, ref separator, isFirst: length == 3))
                return false;
            int digit = DigitOf(text[at]);
            if (digit < 0 || ++length > 9)
                return false;
            value = value * 10 + digit;
        }
        if (length < 3 || !IsWellFormed(value, deepest) || LengthOf(value) != length)
            return false;
        number = value;
        return true;
    }

    public static int Parse(ReadOnlySpan<char> text, int deepest, string what)
        => TryParse(text, deepest, out int number)
            ? number
            : throw new FormatException($"Not a {what}: expected {Shape(deepest)}, found \"{Excerpt(text)}\".");

    public static int Checked(int number, int deepest, string what)
        => IsWellFormed(number, deepest)
            ? number
            : throw new ArgumentOutOfRangeException(nameof(number), number, $"Not a {what}: expected {Shape(deepest)}.");

    /// <summary>"S" puts blanks between the groups; "G", empty and null do not.</summary>
    public static bool TryFormat(int number, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        bool separated = IsSeparated(format);
        written = 0;
        if (number == 0)
            return true;
        int level = LevelOf(number), length = LengthOf(number) + (separated ? level - 1 : 0);
        if (destination.Length < length)
            return false;
        written = length;
        for (int at = length - 1, group = level; at >= 0; group--)
        {
            for (int digits = group == 1 ? 3 : 2; digits > 0; digits--, number /= 10)
                destination[at--] = (char)('0' + number % 10);
            if (separated && at >= 0)
                destination[at--] = ' ';
        }
        return true;
    }

    public static string Format(int number, string? format = null)
    {
        Span<char> buffer = stackalloc char[12];
        TryFormat(number, buffer, out int written, format);
        return new string(buffer[..written]);
    }

    /// <summary>Text of a bad input for a message, short whatever was given.</summary>
    public static string Excerpt(ReadOnlySpan<char> text) => text.Length <= 32 ? text.ToString() : $"{text[..32]}…";

    private static string Shape(int deepest) => deepest switch
    {
        2 => "3 or 5 digits (类 3, 款 2; no 款 00)",
        3 => "3, 5 or 7 digits (类 3, 款 2, 项 2; no 款 or 项 00)",
        _ => "3, 5, 7 or 9 digits (类 3, 款 2, 项 2, 目 2; no 款, 项 or 目 00)",
    };

    private static bool IsSeparated(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => false,
        "S" => true,
        _ => throw new FormatException($"Unknown format of a code: expected \"G\" or \"S\", found \"{Excerpt(format)}\"."),
    };

    private static bool IsGroupEnd(int length) => length is 3 or 5 or 7;

    /// <summary>Steps over what stands between two groups: nothing, blanks, or one of -./| — the same all along.</summary>
    private static bool TryTakeSeparator(ReadOnlySpan<char> text, ref int at, ref char separator, bool isFirst)
    {
        char found = '\0';
        for (; at < text.Length && DigitOf(text[at]) < 0; at++)
        {
            char next = char.IsWhiteSpace(text[at]) ? ' ' : text[at];
            if (next is not (' ' or '-' or '.' or '/' or '|') || (next != ' ' && found is not ('\0' or ' ')))
                return false;
            found = next == ' ' && found != '\0' ? found : next;
        }
        if (isFirst)
            separator = found;
        return at < text.Length && found == separator;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private static int LengthOf(int number) => number switch
    {
        < 1_000 => number < 100 ? 0 : 3,
        < 10_000 => 4,
        < 100_000 => 5,
        < 1_000_000 => 6,
        < 10_000_000 => 7,
        < 100_000_000 => 8,
        _ => 9,
    };

    /// <summary>The number with as many digits as a code of a level has: so numbers of codes no deeper stand in the order of their texts.</summary>
    public static int Padded(int number, int deepest)
    {
        for (int level = LevelOf(number); level < deepest && number != 0; level++) number *= 100;
        return number;
    }
}
