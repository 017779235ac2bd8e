namespace PublicBudget.Performance;

/// <summary>
/// How names of a framework are compared: 产出, 产出指标 and 产出目标 are one, and white space and the width of signs do not count.
/// </summary>
internal static class FrameworkName
{
    private const int MaxLength = 32;

    public static bool AreSame(string? printed, string name)
    {
        if (string.IsNullOrEmpty(printed) || printed.Length > MaxLength || BeginApart(printed[0], name[0]))
        {
            return printed == name;
        }

        Span<char> one = stackalloc char[MaxLength];
        Span<char> other = stackalloc char[MaxLength];
        return printed == name || Stem(printed, one).SequenceEqual(Stem(name, other));
    }

    /// <summary>Two names with different ideographs at their heads are different; other signs may have two widths.</summary>
    private static bool BeginApart(char one, char other) => one != other && IsIdeograph(one) && IsIdeograph(other);

    private static bool IsIdeograph(char character) => character is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The name without white space and without its 指标 or 目标.</summary>
    private static ReadOnlySpan<char> Stem(string name, Span<char> buffer)
    {
        int length = 0;
        foreach (char character in buffer[..TargetFolding.Fold(name, buffer)])
        {
            if (character != ' ')
            {
                buffer[length++] = character;
            }
        }

        ReadOnlySpan<char> text = buffer[..length];
        return length > 2 && (text.EndsWith("指标", StringComparison.Ordinal) || text.EndsWith("目标", StringComparison.Ordinal)) ? text[..^2] : text;
    }
}
