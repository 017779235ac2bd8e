using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// Finds the parts of one total of a column after another. A column's rows come in the order of their codes, in the column of the
/// totals as in those of the parts: each part's column is looked up once and then walked along.
/// </summary>
internal readonly ref struct PartFinder
{
    private const int NothingLeft = -1;

    private readonly SheetIndex _index;
    private readonly ReadOnlySpan<KeyPart> _parts;

    // Of each part the row to look at next.
    private readonly Span<int> _next;

    /// <summary>Starts at the first row of a column.</summary>
    /// <param name="index">The figures.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="column">The first datum of the column of the totals.</param>
    /// <param name="next">Room for a number for each part.</param>
    public PartFinder(SheetIndex index, ReadOnlySpan<KeyPart> parts, int column, Span<int> next)
    {
        _index = index;
        _parts = parts;
        _next = next;
        for (int i = 0; i < parts.Length; i++)
        {
            next[i] = parts[i].ChangesCode ? NothingLeft : index.FindGroup(parts[i].Of(in index.Keys[column]));
            HasAny |= next[i] >= 0 || parts[i].ChangesCode;
        }
    }

    /// <summary>Whether any part may be printed at all.</summary>
    public bool HasAny { get; }

    /// <summary>The datum that is a part of a total; −1 where there is none. Totals come in their order.</summary>
    public int Find(int part, int total)
    {
        ref readonly FactKey key = ref _index.Keys[total];
        if (_parts[part].ChangesCode) return _index.Find(_parts[part].Of(in key));
        ref int next = ref _next[part];
        while (next >= 0)
        {
            int order = FactKey.CompareInGroup(in _index.Keys[next], in key);
            if (order == 0) return next;
            if (order > 0) return -1;
            next = next + 1 < _index.GroupEnd(next) ? next + 1 : NothingLeft;
        }

        return -1;
    }
}
