namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>The code that some places print in brackets behind the name that it stands for: 行政运行（2080101）.</summary>
internal static class CodeBehind
{
    private const int ShortestName = 2;
    private const int ClassLength = 3;

    /// <summary>Cuts the code off a name that ends with a bracket; no code where the bracket holds anything else.</summary>
    public static (string? Code, string Name) Split(string name)
    {
        int open = name.AsSpan().LastIndexOfAny("(（[［【");
        if (open < ShortestName) return (null, name);
        ReadOnlySpan<char> code = name.AsSpan()[(open + 1)..^1];
        return IsCode(code) ? (code.ToString(), name[..open]) : (null, name);
    }

    // No class ends in two zeros: those count people and things (奖励（200）).
    private static bool IsCode(ReadOnlySpan<char> text)
        => text.Length is ClassLength or 5 or 7 && text[0] is '1' or '2' or '3' or '5' && !text.ContainsAnyExceptInRange('0', '9') && !(text.Length == ClassLength && text.EndsWith("00"));
}
