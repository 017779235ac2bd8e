namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>What a line with the number of its page looks like.</summary>
internal static class PageNumberLine
{
    /// <summary>12, - 12 -, — 12 —, 第 12 页, 第12页 共30页, 12/30.</summary>
    public static bool Is(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().Trim();
        int digits = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is not (' ' or '-' or '—' or '–' or '－' or '·' or '/' or '第' or '共' or '页' or '，'))
            {
                return false;
            }
        }
        return digits is > 0 and <= 8 && text.Length <= 16 && !text.ContainsAny('.', ',');
    }
}
