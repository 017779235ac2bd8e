namespace PublicBudget.Reporting.Interpretation.Repair;

/// <summary>Tells a code that was mistyped from another code.</summary>
internal static class Misprint
{
    private const int ClassLength = 3;
    private const int LevelLength = 2;

    /// <summary>
    /// Whether one slip makes the printed digits of the meant ones: a digit wrong, missing, too many or swapped with its neighbour, or
    /// one level of several wrong altogether (7 | 11 | 02 for 210 | 11 | 02).
    /// </summary>
    public static bool IsOneSlip(string printed, string meant) => printed != meant && (IsOneLevel(printed, meant) || IsOneDigit(printed, meant));

    private static bool IsOneLevel(string printed, string meant)
    {
        if (meant.Length == ClassLength) return false;
        for (int start = 0; start < meant.Length; start += start == 0 ? ClassLength : LevelLength)
        {
            int end = start + (start == 0 ? ClassLength : LevelLength);
            bool frames = printed.Length > meant.Length - (end - start)
                && printed.StartsWith(meant[..start], StringComparison.Ordinal) && printed.EndsWith(meant[end..], StringComparison.Ordinal);
            if (frames) return true;
        }

        return false;
    }

    private static bool IsOneDigit(string printed, string meant)
    {
        int same = printed.AsSpan().CommonPrefixLength(meant);
        ReadOnlySpan<char> left = printed.AsSpan(same), right = meant.AsSpan(same);
        return (left.Length - right.Length) switch
        {
            0 => left[1..].SequenceEqual(right[1..]) || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])),
            1 => left[1..].SequenceEqual(right),
            -1 => left.SequenceEqual(right[1..]),
            _ => false,
        };
    }
}
