namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Joins the pieces that a line is drawn in: one for each cell, dashes, dots, the two strokes of a double line.</summary>
internal static class RuleMerger
{
    // Double lines stand this far apart at most; rows and columns are further apart.
    private const double SameLine = 2.5;
    // Dashes and the gaps at the corners of cells.
    private const double Gap = 4;
    // What stays shorter is a dot, a dash between figures or a part of a drawing.
    private const double Shortest = 5;

    /// <summary>The lines, ordered by where they stand, then by where they start.</summary>
    public static List<Rule> Merge(List<Rule> pieces)
    {
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        var merged = new List<Rule>();
        for (int start = 0; start < pieces.Count;)
        {
            int end = start + 1;
            while (end < pieces.Count && pieces[end].At - pieces[start].At <= SameLine)
            {
                end++;
            }

            MergeLevel(pieces[start..end], merged);
            start = end;
        }
        return merged;
    }

    private static void MergeLevel(List<Rule> level, List<Rule> merged)
    {
        double at = level.Sum(piece => piece.At * Weight(piece)) / level.Sum(Weight);
        level.Sort((a, b) => a.From.CompareTo(b.From));
        (double from, double to) = (level[0].From, level[0].To);
        foreach (Rule piece in level)
        {
            if (piece.From - to > Gap)
            {
                Add(merged, new Rule(at, from, to));
                (from, to) = (piece.From, piece.To);
            }

            to = Math.Max(to, piece.To);
        }
        Add(merged, new Rule(at, from, to));
    }

    // Long pieces tell better where a line stands.
    private static double Weight(Rule piece) => piece.Length + 0.01;

    private static void Add(List<Rule> merged, Rule rule)
    {
        if (rule.Length >= Shortest)
        {
            merged.Add(rule);
        }
    }
}
