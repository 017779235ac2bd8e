namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds the columns that headings of groups head: those below them, in whose middle they stand.</summary>
internal static class HeadingGroups
{
    // More than any page is wide: a group that would head two columns of one name (类 款 名称 类 款 名称) ends before the second, if it can.
    private const double Repeated = 1e6;

    /// <summary>The first and the last column of each group, from the left; null where a group heads none, or columns below groups belong to none.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="leaves">The headings of the columns.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="below">The headings that stand below groups.</param>
    /// <param name="isLast">Whether no other groups stand between them and their columns.</param>
    public static (HeadingStack Group, int First, int Last)[]? Of(List<HeadingStack> groups, List<HeadingStack> leaves, AlignedColumns columns, HashSet<HeadingStack> below, bool isLast)
    {
        var found = new List<(HeadingStack Group, int First, int Last)>();
        int next = 0;
        for (int first = 0; first < leaves.Count && groups.Count > 0; first++)
        {
            if (!below.Contains(leaves[first])) continue;
            int last = first;
            while (last + 1 < leaves.Count && below.Contains(leaves[last + 1])) last++;
            int end = next;
            while (end < groups.Count && groups[end].Middle < columns.All[last].Right) end++;
            if (!AtTheLeft(groups[next..end], leaves, first, last, found) && !Share(groups, next, end, columns, isLast ? leaves : [], first, last, found)) return null;
            (next, first) = (end, last);
        }

        return next == groups.Count ? [.. found] : null;
    }

    // Groups that begin where the first of their columns does, and not in the middle of them.
    private static bool AtTheLeft(List<HeadingStack> groups, List<HeadingStack> leaves, int first, int last, List<(HeadingStack Group, int First, int Last)> found)
    {
        int[] begins = [.. groups.Select(group => leaves.FindIndex(first, last - first + 1, leaf => leaf.BeginsWith(group)))];
        if (groups.Count == 0 || begins[0] != first || begins.Zip(begins.Skip(1)).Any(pair => pair.First >= pair.Second)) return false;
        // One column and its group may begin at one place where both are set in the middle.
        if (groups.TrueForAll(group => Math.Abs(group.Middle - leaves[begins[groups.IndexOf(group)]].Middle) < group.Size / 2)) return false;
        found.AddRange(groups.Select((group, i) => (group, begins[i], i + 1 < begins.Length ? begins[i + 1] - 1 : last)));
        return true;
    }

    // Where one group ends and the next begins: where all stand nearest to the middle of their columns.
    private static bool Share(List<HeadingStack> groups, int from, int end, AlignedColumns columns, List<HeadingStack> leaves, int first, int last, List<(HeadingStack Group, int First, int Last)> found)
    {
        int count = end - from, width = last - first + 1;
        if (count == 0 || width < count) return false;
        // For each group and each column that it may end with: how far off the groups up to it stand, and where it begins.
        var best = new (double Off, int Begin)[count, width];
        for (int group = 0; group < count; group++)
        {
            for (int column = group; column < width - (count - 1 - group); column++)
            {
                best[group, column] = Enumerable.Range(group, column - group + 1).Where(begin => group > 0 || begin == 0)
                    .Select(begin => (Off: (group == 0 ? 0 : best[group - 1, begin - 1].Off) + OffMiddle(group, begin, column), begin)).Min();
            }
        }

        int at = found.Count;
        for (int group = count - 1, column = width - 1; group >= 0; column = best[group, column].Begin - 1, group--) found.Insert(at, (groups[from + group], first + best[group, column].Begin, first + column));
        return true;

        double OffMiddle(int group, int begin, int column)
            => Math.Abs(groups[from + group].Middle - MiddleOf(columns, first + begin, first + column)) + (Repeats(leaves, first + begin, first + column) ? Repeated : 0);
    }

    private static bool Repeats(List<HeadingStack> leaves, int first, int last)
        => leaves.Count > 0 && leaves.Skip(first).Take(last - first + 1).GroupBy(leaf => leaf.Text).Any(same => same.Skip(1).Any());

    // A column ends half way to the next one: short names leave most of theirs blank.
    private static double MiddleOf(AlignedColumns columns, int first, int last)
    {
        double left = first == 0 ? columns.All[0].Left : (columns.All[first - 1].Right + columns.All[first].Left) / 2;
        double right = last + 1 == columns.Count ? columns.All[last].Right : (columns.All[last].Right + columns.All[last + 1].Left) / 2;
        return (left + right) / 2;
    }
}
