namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Takes groups off the headings that they stand over as near as one line over the next. Headings that stand below the middle of all have a group above
/// them; the lines of a group are the first of a heading among them whose others stand at their height.
/// </summary>
internal static class GroupsOnTop
{
    // Heights of one row differ by less, in heights of the font.
    private const double SameHeight = 0.15;

    /// <summary>The headings, with such groups apart, from the left.</summary>
    /// <param name="all">The headings, from the left.</param>
    public static List<HeadingStack> TakeOff(List<HeadingStack> all)
    {
        if (all.Count == 0) return all;
        double middle = HeadingStack.MiddleOf(all), top = all.Max(heading => heading.Top);
        // Where nothing else stands in the middle, headings may stand at the bottom of their cells.
        if (!all.Exists(heading => !heading.IsAbove(middle) && !heading.IsBelow(middle) && !MayHoldGroup(heading))) return all;
        var groups = new List<HeadingStack>();
        for (int first = 0, end = 1; first < all.Count; first = end++)
        {
            while (end < all.Count && IsInRun(all[first]) && IsInRun(all[end])) end++;
            List<HeadingStack> run = all[first..end], low = run.FindAll(heading => heading.IsBelow(middle));
            if (low.Count == 0) continue;
            bool hasGroup = run.Exists(heading => heading.IsAbove(middle));
            double centre = low.Average(heading => heading.Centre);
            foreach (HeadingStack heading in run.FindAll(MayHoldGroup))
            {
                (double off, int lines) = heading.PartingAt(centre);
                if (!hasGroup || off <= SameHeight * heading.Size) groups.Add(heading.TakeOff(lines));
            }
        }

        return groups.Count == 0 ? all : [.. all.Concat(groups).OrderBy(heading => heading.Middle)];

        bool MayHoldGroup(HeadingStack heading) => heading.IsWrapped && top - heading.Top <= SameHeight * heading.Size && !heading.IsAbove(middle) && !heading.IsBelow(middle);
        bool IsInRun(HeadingStack heading) => heading.IsAbove(middle) || heading.IsBelow(middle) || MayHoldGroup(heading);
    }
}
