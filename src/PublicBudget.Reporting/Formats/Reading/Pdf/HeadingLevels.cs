namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Parts headings of several rows. Groups stand at the top; what has no group above it is set in the middle of all the rows, and what stands below
/// groups is parted in the same way again.
/// </summary>
internal sealed class HeadingLevels
{
    private const int MostLevels = 4;

    private readonly List<HeadingStack> _leaves = [];
    private readonly List<(List<HeadingStack> Groups, HashSet<HeadingStack> Below)> _levels = [];

    private HeadingLevels()
    {
    }

    /// <summary>The headings of the columns, from the left.</summary>
    public List<HeadingStack> Leaves => _leaves;

    /// <summary>The levels of groups, from above: the groups, and all that stands below them.</summary>
    public IReadOnlyList<(List<HeadingStack> Groups, HashSet<HeadingStack> Below)> Levels => _levels;

    /// <summary>The levels of headings; null where they have more than any table.</summary>
    /// <param name="all">The headings.</param>
    public static HeadingLevels? Of(List<HeadingStack> all)
    {
        var found = new HeadingLevels();
        List<HeadingStack> rest = all;
        while (found.GroupsOf(rest) is { Count: > 0 } groups)
        {
            if (found._levels.Count == MostLevels) return null;
            rest = found.Part(rest, groups);
        }

        found._leaves.AddRange(rest);
        found._leaves.Sort((a, b) => a.Middle.CompareTo(b.Middle));
        return found;
    }

    // The uppermost ones. Only the first row needs no heading right below a group: further down, one that is not set in the middle is no group.
    private List<HeadingStack> GroupsOf(List<HeadingStack> rest)
    {
        double middle = HeadingStack.MiddleOf(rest);
        List<HeadingStack> above = rest.FindAll(heading => heading.IsAbove(middle) && (_levels.Count == 0 || IsOverAnother(heading, rest)));
        return above.FindAll(heading => above[0] is var first && above.TrueForAll(other => other.Centre - heading.Centre <= first.Size / 2));
    }

    // In the middle of the rows stand headings of columns, and groups that stand below others.
    private List<HeadingStack> Part(List<HeadingStack> rest, List<HeadingStack> groups)
    {
        double middle = HeadingStack.MiddleOf(rest);
        List<HeadingStack> others = [.. rest.Except(groups)];
        List<HeadingStack> below = others.FindAll(heading => heading.IsBelow(middle) || IsOverAnother(heading, rest));
        _leaves.AddRange(others.Except(below));
        _levels.Add((groups, [.. below]));
        return below;
    }

    private static bool IsOverAnother(HeadingStack heading, List<HeadingStack> others) => others.Exists(other => other.IsBelow(heading.Centre) && other.Left < heading.Right && other.Right > heading.Left);
}
