namespace PublicBudget.Verification.Kinds;

/// <summary>
/// Walks over the leaf rows of a column in one place: the codes of one kind below which no finer code stands there. Codes come in
/// the order of their text, so that the finer ones follow directly.
/// </summary>
internal ref struct RowReader
{
    private readonly RuleContext _context;
    private readonly int _to;
    private readonly int _home;
    private readonly CodeKinds _kind;
    private int _datum;
    private int _entry;

    public RowReader(RuleContext context, int from, int to, int home, CodeKinds kind)
    {
        _context = context;
        _to = to;
        _home = home;
        _kind = kind;
        FindFrom(from);
    }

    /// <summary>The occurrence of the row.</summary>
    public int Current { get; private set; }

    public readonly RowReader GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_entry >= 0)
        {
            int datum = _datum;
            Current = _entry;
            FindFrom(datum + 1);
            if (_entry < 0 || !_context.Index.Keys[datum].Covers(in _context.Index.Keys[_datum])) return true;
        }

        return false;
    }

    private void FindFrom(int datum)
    {
        _entry = -1;
        for (_datum = datum; _datum < _to; _datum++)
        {
            if (_context.Index.CodeKind(_datum) != _kind) continue;
            _entry = _context.EntryAt(_datum, _home);
            if (_entry >= 0) return;
        }
    }
}
