namespace PublicBudget.Classifications;

/// <summary>Brings names to one spelling, so that what differs in print only is equal.</summary>
internal static class NameFolding
{
    /// <summary>The longest printed name that is looked at; a longer text is no name of a code.</summary>
    public const int MaxLength = 200;

    /// <summary>Closing words that documents add or leave out, the longest first.</summary>
    private static readonly string[] ExpenditureSuffixes = ["安排的支出", "支出"];
    private static readonly string[] RevenueSuffixes = ["收入"];

    /// <summary>Without blanks and quotation marks, half width, with one kind of brackets.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        int length = 0;
        foreach (char c in name[..Math.Min(name.Length, MaxLength)])
        {
            char folded = Fold(c);
            if (folded != '\0')
                buffer[length++] = folded;
        }
        return new string(buffer[..length]);
    }

    /// <summary>A folded name without its closing 支出 or 收入; a name that is nothing else stays.</summary>
    public static string Core(string folded, ClassificationScheme scheme)
    {
        foreach (string suffix in scheme == ClassificationScheme.Revenue ? RevenueSuffixes : ExpenditureSuffixes)
        {
            if (folded.Length > suffix.Length && folded.EndsWith(suffix, StringComparison.Ordinal))
                return folded[..^suffix.Length];
        }
        return folded;
    }

    /// <summary>How many characters may be wrong in a name of a length before it is another name.</summary>
    public static int Tolerance(int length) => length switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };

    private static char Fold(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => '\0',
        '“' or '”' or '‘' or '’' or '"' or '\'' or '＂' or '＇' or '「' or '」' or '『' or '』' or '《' or '》' => '\0',
        '【' or '〔' or '[' or '［' or '{' or '｛' => '(',
        '】' or '〕' or ']' or '］' or '}' or '｝' => ')',
        '—' or '–' or '－' or '―' or '‐' or '−' => '-',
        '､' or ',' or '，' => '、',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };
}
