namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Joins the pieces that a line is drawn in: one for each cell, dashes, dots; then the strokes that are one line to the eye, such as
/// those of a double line.
/// </summary>
internal static class RuleMerger
{
    // Pieces of one stroke are level but for rounding.
    private const double SameStroke = 0.4;
    // Double lines stand this far apart at most; rows and columns are further apart.
    private const double SameLine = 2.5;
    // Dashes and the gaps at the corners of cells.
    private const double Gap = 4;
    // What stays shorter is a dot of a line that runs the other way, a dash between figures or a part of a drawing.
    private const double Shortest = 5;

    /// <summary>The lines, ordered by where they stand, then by where they start.</summary>
    public static List<Rule> Merge(List<Rule> pieces) => MergeLevels(MergeLevels(pieces, SameStroke), SameLine);

    /// <summary>Merges pieces that follow each other closer than a distance, never more of them than make up one line.</summary>
    private static List<Rule> MergeLevels(List<Rule> pieces, double distance)
    {
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        var merged = new List<Rule>();
        for (int start = 0; start < pieces.Count;)
        {
            int end = start + 1;
            while (end < pieces.Count && pieces[end].At - pieces[end - 1].At <= distance && pieces[end].At - pieces[start].At <= SameLine)
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
