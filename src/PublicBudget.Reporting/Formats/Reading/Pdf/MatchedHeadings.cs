namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// The headings of a table without lines, one for each column, and groups above them. Headings stand in the middle of their columns, names at the left of
/// theirs and figures at the right: a heading may lie over no text of its column, but it lies between those of the columns on both sides.
/// </summary>
internal sealed class MatchedHeadings
{
    private const int MostColumns = 64;
    // So much blank parts two headings, in heights of the font; 收 入 is one word.
    private const double Apart = 0.3;

    private readonly List<HeadingStack> _leaves;
    private readonly List<(HeadingStack Group, int First, int Last)[]> _groups;

    private MatchedHeadings(List<HeadingStack> leaves, List<(HeadingStack Group, int First, int Last)[]> groups, AlignedColumns columns) => (_leaves, _groups, Columns) = (leaves, groups, columns);

    /// <summary>The columns, those too that have nothing but a heading.</summary>
    public AlignedColumns Columns { get; }

    /// <summary>The rows of headings: of groups, where there are any, and of the columns.</summary>
    public IEnumerable<(string Text, int Span)[]> Rows()
    {
        foreach ((HeadingStack Group, int First, int Last)[] level in _groups) yield return [.. GroupRow(level)];
        yield return [.. _leaves.Select(leaf => (leaf.Text, 1))];
    }

    /// <summary>Matches headings and columns; null where it is not certain which belong together.</summary>
    /// <param name="headings">The rows of headings.</param>
    /// <param name="body">The rows below them.</param>
    public static MatchedHeadings? Of(IReadOnlyList<TextRow> headings, IReadOnlyList<TextRow> body)
    {
        var columns = new AlignedColumns();
        // 栏次 | 1 | 2: numbers of columns stand in their middle.
        foreach (TextPiece piece in body.Skip(body[0].HasAmount ? 0 : 1).SelectMany(row => row.Pieces).Where(piece => !piece.IsTotal)) columns.Add(piece.Line.Left, piece.Line.Right);
        if (columns.Count is < 2 or > MostColumns) return null;
        List<HeadingStack> all = HeadingStack.Of(headings.SelectMany(row => Pieces(row, columns)));
        if (all.Count is < 2 or > MostColumns) return null;
        return HeadingLevels.Of(all) is { } levels && Match(levels.Leaves, columns) is { } matched && Spans(levels, matched) is { } groups ? new MatchedHeadings(levels.Leaves, groups, matched) : null;
    }

    // The columns of each group, level by level; null where those of one are not certain.
    private static List<(HeadingStack Group, int First, int Last)[]>? Spans(HeadingLevels levels, AlignedColumns columns)
    {
        var spans = new List<(HeadingStack Group, int First, int Last)[]>();
        foreach ((List<HeadingStack> groups, HashSet<HeadingStack> below) in levels.Levels)
        {
            if (HeadingGroups.Of(groups, levels.Leaves, columns, below, isLast: spans.Count == levels.Levels.Count - 1) is not { } found) return null;
            spans.Add(found);
        }

        return spans;
    }

    private static List<TextPiece> Pieces(TextRow row, AlignedColumns columns)
    {
        var pieces = new List<TextPiece>();
        foreach (TextPiece piece in TextPiece.Of(row.Glyphs, (before, after) => after.Left - before.Right > Math.Max(before.Size, after.Size) * Apart))
        {
            IReadOnlyList<Glyph> own = piece.Line.Glyphs, before = pieces.Count > 0 ? pieces[^1].Line.Glyphs : [];
            bool isOneWord = own.Count == 1 && before.Count == 1 && !TextPiece.IsApart(before[0], own[0]) && columns.NearestTo(before[0].Middle) == columns.NearestTo(own[0].Middle);
            if (isOneWord) pieces[^1] = new TextPiece([.. before, .. own]);
            else pieces.Add(piece);
        }

        return pieces;
    }

    // Every column has the heading between its neighbours that is nearest to it, in their order; a heading without a column heads a blank one.
    private static AlignedColumns? Match(List<HeadingStack> leaves, AlignedColumns columns)
    {
        int next = 0;
        var matched = new AlignedColumns();
        for (int column = 0; column < columns.Count; column++)
        {
            (double left, double right) = columns.All[column];
            double from = column > 0 ? columns.All[column - 1].Right : double.MinValue, to = column + 1 < columns.Count ? columns.All[column + 1].Left : double.MaxValue;
            int[] between = [.. Enumerable.Range(next, leaves.Count - next).Where(leaf => leaves[leaf].Middle > from && leaves[leaf].Middle < to)];
            if (between.Length == 0) return null;
            // Of two that may be its own, the other one heads the next column where that has no other.
            int nearest = between.MinBy(leaf => Distance(leaves[leaf], left, right));
            if (column + 1 < columns.Count && !MayHead(leaves, nearest + 1, columns, column + 1)) nearest--;
            if (nearest < next || !between.Contains(nearest)) return null;
            for (; next < nearest; next++) matched.Add(leaves[next].Left, leaves[next].Right);
            matched.Add(Math.Min(left, leaves[next].Left), Math.Max(right, leaves[next].Right));
            next++;
        }

        for (; next < leaves.Count; next++) matched.Add(leaves[next].Left, leaves[next].Right);
        return matched.Count == leaves.Count ? matched : null;
    }

    private static bool MayHead(List<HeadingStack> leaves, int first, AlignedColumns columns, int column)
        => leaves.Skip(first).Any(leaf => leaf.Middle > columns.All[column - 1].Right && (column + 1 == columns.Count || leaf.Middle < columns.All[column + 1].Left));

    private static double Distance(HeadingStack leaf, double left, double right) => Math.Max(0, Math.Max(left - leaf.Middle, leaf.Middle - right));

    private IEnumerable<(string Text, int Span)> GroupRow((HeadingStack Group, int First, int Last)[] groups)
    {
        int column = 0;
        foreach ((HeadingStack group, int first, int last) in groups)
        {
            for (; column < first; column++) yield return ("", 1);
            yield return (group.Text, last - first + 1);
            column = last + 1;
        }

        for (; column < _leaves.Count; column++) yield return ("", 1);
    }
}
