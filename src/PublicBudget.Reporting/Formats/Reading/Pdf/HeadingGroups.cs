namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds the columns that headings of groups head: those below them, in whose middle they stand.</summary>
internal static class HeadingGroups
{
    /// <summary>The first and the last column of each group, from the left; null where a group heads none, or columns below groups belong to none.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="leaves">The headings of the columns.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="middle">Half way up all headings.</param>
    public static (HeadingStack Group, int First, int Last)[]? Of(List<HeadingStack> groups, List<HeadingStack> leaves, AlignedColumns columns, double middle)
    {
        var found = new List<(HeadingStack Group, int First, int Last)>();
        int next = 0;
        for (int first = 0; first < leaves.Count && groups.Count > 0; first++)
        {
            if (!leaves[first].IsBelow(middle)) continue;
            int last = first;
            while (last + 1 < leaves.Count && leaves[last + 1].IsBelow(middle)) last++;
            int end = next;
            while (end < groups.Count && groups[end].Middle < columns.All[last].Right) end++;
            if (!Share(groups, next, end, columns, first, last, found)) return null;
            (next, first) = (end, last);
        }

        return next == groups.Count ? [.. found] : null;
    }

    // Where one group ends and the next begins: where both stand nearest to the middle of their columns.
    private static bool Share(List<HeadingStack> groups, int from, int end, AlignedColumns columns, int first, int last, List<(HeadingStack Group, int First, int Last)> found)
    {
        for (; from < end; from++)
        {
            int most = last - (end - from - 1);
            if (most < first) return false;
            int start = first, to = from + 1 == end ? last : Enumerable.Range(first, most - first + 1).MinBy(column => Math.Abs(groups[from].Middle - ((columns.All[start].Left + columns.All[column].Right) / 2)));
            found.Add((groups[from], first, to));
            first = to + 1;
        }

        return first > last;
    }
}
