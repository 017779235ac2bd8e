namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>A piece of one section of a number format.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text to print, or the letters of the piece.</param>
internal readonly record struct CellFormatToken(CellFormatTokenKind Kind, string Text)
{
    /// <summary>Whether the piece makes its section a date.</summary>
    public bool IsDatePart => Kind == CellFormatTokenKind.DatePart;

    /// <summary>Cuts a section into pieces. Colours, conditions and locales are left out; a blank the width of a character is a blank.</summary>
    public static List<CellFormatToken> Split(string code)
    {
        var tokens = new List<CellFormatToken>();
        for (int i = 0; i < code.Length;)
        {
            i += Next(code.AsSpan(i), tokens);
        }

        return tokens;
    }

    private static int Next(ReadOnlySpan<char> rest, List<CellFormatToken> tokens)
    {
        char c = rest[0];
        switch (c)
        {
            case '"':
                int close = rest[1..].IndexOf('"');
                int length = close < 0 ? rest.Length - 1 : close;
                tokens.Add(new(CellFormatTokenKind.Literal, rest.Slice(1, length).ToString()));
                return Math.Min(rest.Length, length + 2);
            case '\\' when rest.Length > 1:
                tokens.Add(new(CellFormatTokenKind.Literal, rest[1].ToString()));
                return 2;
            case '_' when rest.Length > 1:
                tokens.Add(new(CellFormatTokenKind.Literal, " "));
                return 2;
            case '*' when rest.Length > 1:
                return 2;
            case '[':
                return Bracket(rest, tokens);
            case '@':
                return 1;
            default:
                return Plain(rest, tokens);
        }
    }

    /// <summary>[Red], [&gt;=100], [h], [$￥-804]: only a currency sign and elapsed hours print something.</summary>
    private static int Bracket(ReadOnlySpan<char> rest, List<CellFormatToken> tokens)
    {
        int close = rest.IndexOf(']');
        if (close < 0)
        {
            return rest.Length;
        }

        ReadOnlySpan<char> content = rest[1..close];
        if (content.StartsWith("$"))
        {
            int dash = content.IndexOf('-');
            tokens.Add(new(CellFormatTokenKind.Literal, content[1..(dash < 0 ? content.Length : dash)].ToString()));
        }
        else if (content is "h" or "hh" or "m" or "mm" or "s" or "ss")
        {
            tokens.Add(new(CellFormatTokenKind.DatePart, content.ToString()));
        }
        return close + 1;
    }

    private static int Plain(ReadOnlySpan<char> rest, List<CellFormatToken> tokens)
    {
        if (rest.StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            tokens.Add(new(CellFormatTokenKind.General, "General"));
            return "General".Length;
        }
        if (rest.StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase))
        {
            tokens.Add(new(CellFormatTokenKind.DatePart, "AM/PM"));
            return "AM/PM".Length;
        }
        char c = char.ToLowerInvariant(rest[0]);
        if (c is 'y' or 'm' or 'd' or 'h' or 's' or 'e')
        {
            int run = rest.Length - rest.TrimStart([rest[0]]).Length;
            tokens.Add(new(CellFormatTokenKind.DatePart, new string(c, run)));
            return run;
        }
        tokens.Add(new(KindOf(rest[0]), rest[0].ToString()));
        return 1;
    }

    private static CellFormatTokenKind KindOf(char c) => c switch
    {
        '0' or '#' or '?' => CellFormatTokenKind.Digit,
        '.' => CellFormatTokenKind.Point,
        ',' => CellFormatTokenKind.Comma,
        '%' => CellFormatTokenKind.Percent,
        _ => CellFormatTokenKind.Literal,
    };
}
