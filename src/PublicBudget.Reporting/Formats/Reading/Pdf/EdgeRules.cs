namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>The lines that run along each edge of a grid's rows, or of its columns.</summary>
internal sealed class EdgeRules
{
    // Edges nearer than this are one: two lines of a double rule, ends that do not quite meet.
    internal const double SameEdge = 4;
    // A side of a cell is ruled when so much of it is.
    private const double Ruled = 0.6;

    private readonly List<(double At, List<Rule> Rules)> _edges = [];

    /// <summary>The edges that lines make, and those that the ends of the lines across stand for: a table may be open at its sides.</summary>
    public EdgeRules(IReadOnlyList<Rule> along, IReadOnlyList<Rule> across)
        : this(along, [.. along.Select(rule => rule.At), across.Min(rule => rule.From), across.Max(rule => rule.To)])
    {
    }

    private EdgeRules(IEnumerable<Rule> along, List<double> edges)
    {
        edges.Sort();
        foreach (double at in edges)
        {
            if (_edges.Count == 0 || at - _edges[^1].At > SameEdge)
            {
                _edges.Add((at, []));
            }
        }

        int edge = 0;
        foreach (Rule rule in along.OrderBy(rule => rule.At))
        {
            while (edge + 1 < _edges.Count && Math.Abs(_edges[edge + 1].At - rule.At) <= Math.Abs(_edges[edge].At - rule.At))
            {
                edge++;
            }

            _edges[edge].Rules.Add(rule);
        }
    }

    /// <summary>Where the edges stand, ascending.</summary>
    public double[] Edges => [.. _edges.Select(edge => edge.At)];

    /// <summary>The same lines with edges of another grid, where every edge of this one is among them; null where one is not.</summary>
    public EdgeRules? WithEdgesOf(EdgeRules other)
    {
        bool isPart = _edges.Count < other._edges.Count
            && IsNear(_edges[0].At, other._edges[0].At) && IsNear(_edges[^1].At, other._edges[^1].At)
            && _edges.TrueForAll(edge => other._edges.Exists(near => IsNear(near.At, edge.At)));
        return isPart ? new EdgeRules(_edges.SelectMany(edge => edge.Rules), [.. other.Edges]) : null;
    }

    /// <summary>The lines along the edges from one to another.</summary>
    public IEnumerable<Rule> Between(double from, double to) => _edges.Where(edge => edge.At >= from && edge.At <= to).SelectMany(edge => edge.Rules);

    /// <summary>What lines of these cover a stretch, cut to it; those that only end there are left out.</summary>
    public IEnumerable<Rule> Cut(double from, double to) =>
        _edges.SelectMany(edge => edge.Rules).Where(rule => rule.Covers(from, to) > SameEdge).Select(rule => rule with { From = Math.Max(rule.From, from), To = Math.Min(rule.To, to) });

    /// <summary>Takes out inner edges along which no side of a cell is ruled: a stroke below a word makes no row.</summary>
    public void KeepRuled(double[] across)
    {
        for (int edge = _edges.Count - 2; edge > 0; edge--)
        {
            if (!Enumerable.Range(0, across.Length - 1).Any(i => IsRuled(edge, across[i], across[i + 1])))
            {
                _edges.RemoveAt(edge);
            }
        }
    }

    /// <summary>Whether an edge is ruled along a stretch.</summary>
    public bool IsRuled(int edge, double from, double to)
    {
        double covered = 0;
        foreach (Rule rule in _edges[edge].Rules)
        {
            covered += rule.Covers(from, to);
        }

        return covered >= (to - from) * Ruled;
    }

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= SameEdge;
}
