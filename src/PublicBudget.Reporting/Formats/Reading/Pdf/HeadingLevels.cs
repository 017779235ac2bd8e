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

    // The uppermost ones. Further down a heading that is not set in the middle is a group only where it stands over another, or a whole row above the middle.
    private List<HeadingStack> GroupsOf(List<HeadingStack> rest)
    {
        double middle = HeadingStack.MiddleOf(rest);
        List<HeadingStack> above = rest.FindAll(heading => heading.IsAbove(middle) && (_levels.Count == 0 || heading.Centre - middle >= heading.Size || IsOverAnother(heading, rest)));
        return above.FindAll(heading => above[0] is var first && above.TrueForAll(other => other.Centre - heading.Centre <= first.Size / 2));
    }

    // In the middle of the rows stand headings of columns, and groups that stand below others.
    private List<HeadingStack> Part(List<HeadingStack> rest, List<HeadingStack> groups)
    {
        double middle = HeadingStack.MiddleOf(rest);
        List<HeadingStack> others = [.. rest.Except(groups)], inner = others.FindAll(heading => !heading.IsBelow(middle) && (heading.IsAbove(middle) || IsOverAnother(heading, rest)));
        // Rows of headings may be of other heights: then the middle lies where those stand that no group heads.
        List<HeadingStack> headed = inner.Count > 0 ? [] : others.FindAll(heading => heading.IsBelow(middle) && groups.Exists(group => AreInLine(group, heading)));
        List<HeadingStack> below = others.FindAll(heading => inner.Contains(heading) || (heading.IsBelow(middle) && (headed.Count == 0 || headed.Exists(heading.IsBeside))));
        _leaves.AddRange(others.Except(below));
        _levels.Add((groups, [.. below]));
        return below;
    }

    private static bool IsOverAnother(HeadingStack heading, List<HeadingStack> others) => others.Exists(other => other.IsBelow(heading.Centre) && AreInLine(heading, other));

    private static bool AreInLine(HeadingStack above, HeadingStack below) => below.Left < above.Right && below.Right > above.Left;
}
