namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds the ruled tables of a page: lines that meet belong together.</summary>
internal static class GridFinder
{
    // How far a line may end before the one that it meets.
    private const double Reach = 3.5;
    // A line goes on another one that stands so near to its place.
    private const double SamePlace = 1;
    // More lines than any printed table has: a drawing.
    private const int MostCrossings = 4_000_000;

    /// <summary>The grids from the top of the page down; none where the lines are a drawing.</summary>
    public static List<RuledGrid> Find(PageRules rules)
    {
        int across = rules.Across.Count, up = rules.Up.Count;
        if (across < 2 || up < 1 || (long)across * up > MostCrossings)
        {
            return [];
        }

        int[] group = [.. Enumerable.Range(0, across + up)];
        for (int i = 0; i < across; i++)
        {
            for (int j = 0; j < up; j++)
            {
                if (Meet(rules.Across[i], rules.Up[j]))
                {
                    Join(group, i, across + j);
                }
            }
        }

        HashSet<int> grids = [.. Enumerable.Range(0, across).Select(i => Root(group, i))];
        List<Rule> loose = [.. Enumerable.Range(0, up).Where(j => !grids.Contains(Root(group, across + j))).Select(j => rules.Up[j])];
        return [.. Enumerable.Range(0, across)
            .GroupBy(i => Root(group, i))
            .Select(members => (Across: members.Select(i => rules.Across[i]).ToList(), Up: Enumerable.Range(0, up).Where(j => Root(group, across + j) == members.Key).Select(j => rules.Up[j]).ToList()))
            .Select(grid => RuledGrid.Of(grid.Across, WithRest(grid.Up, loose)))
            .OfType<RuledGrid>()
            .OrderByDescending(grid => grid.Top).ThenBy(grid => grid.Left)];
    }

    // 合计 over several columns: the lines between them go on below it, and meet no other where none runs between the rows.
    private static List<Rule> WithRest(List<Rule> ups, List<Rule> loose)
    {
        if (ups.Count == 0 || loose.Count == 0) return ups;
        double[] places = [.. ups.Select(up => up.At).Order()];
        double from = ups.Min(up => up.From) - Reach, to = ups.Max(up => up.To) + Reach;
        return [.. ups, .. loose.Where(line => line.From >= from && line.To <= to && IsAtOneOf(places, line.At))];
    }

    // A drawing may have thousands of lines.
    private static bool IsAtOneOf(double[] places, double at)
    {
        int first = Array.BinarySearch(places, at - SamePlace);
        if (first < 0) first = ~first;
        return first < places.Length && places[first] <= at + SamePlace;
    }

    private static bool Meet(Rule across, Rule up) =>
        up.At >= across.From - Reach && up.At <= across.To + Reach && across.At >= up.From - Reach && across.At <= up.To + Reach;

    private static int Root(int[] group, int member)
    {
        while (group[member] != member)
        {
            member = group[member] = group[group[member]];
        }

        return member;
    }

    private static void Join(int[] group, int a, int b) => group[Root(group, a)] = Root(group, b);
}
