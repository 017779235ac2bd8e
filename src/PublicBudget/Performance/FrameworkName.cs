namespace PublicBudget.Performance;

/// <summary>
/// How names of a framework are compared: 产出, 产出指标 and 产出目标 are one, and white space and the width of signs do not count.
/// </summary>
internal static class FrameworkName
{
    private const int MaxLength = 32;

    /// <summary>The name without white space and without its 指标 or 目标; a long text is no name and stays as it is.</summary>
    public static string Stem(string name)
    {
        if (name.Length > MaxLength)
        {
            return name;
        }

        Span<char> folded = stackalloc char[MaxLength];
        string text = folded[..TargetFolding.Fold(name, folded)].ToString().Replace(" ", "", StringComparison.Ordinal);
        return text.Length > 2 && (text.EndsWith("指标", StringComparison.Ordinal) || text.EndsWith("目标", StringComparison.Ordinal))
            ? text[..^2]
            : text;
    }

    public static bool AreSame(string? printed, string name) => printed is not null && Stem(printed) == Stem(name);
}
