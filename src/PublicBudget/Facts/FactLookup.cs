namespace PublicBudget.Facts;

/// <summary>
/// Finds the facts of a sheet: the data in the order of their keys, the occurrences of each datum together, a hash table over the
/// keys. All that tables and sentences need; rules ask the <see cref="SheetIndex"/>.
/// </summary>
internal class FactLookup
{
    private readonly int[] _starts;
    private readonly Slot[] _slots;

    public FactLookup(Fact[] sorted)
    {
        var starts = new List<int>(sorted.Length + 1);
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || !FactKey.Same(in sorted[i - 1].KeyReference, in sorted[i].KeyReference)) starts.Add(i);
        }

        Keys = new FactKey[starts.Count];
        for (int datum = 0; datum < Keys.Length; datum++) Keys[datum] = sorted[starts[datum]].KeyReference;
        _starts = [.. starts, sorted.Length];
        _slots = new Slot[SlotCount];
        for (int datum = 0; datum < Keys.Length; datum++) Put(_slots, Keys[datum].GetHashCode(), datum);
    }

    /// <summary>Shares what was found already.</summary>
    protected FactLookup(FactLookup other) => (Keys, _starts, _slots) = (other.Keys, other._starts, other._slots);

    /// <summary>Every datum once, in order.</summary>
    public FactKey[] Keys { get; }

    /// <summary>The first occurrence of a datum; of the number of data, the end of all occurrences.</summary>
    public int Start(int datum) => _starts[datum];

    /// <summary>How many occurrences a datum has.</summary>
    public int Count(int datum) => _starts[datum + 1] - _starts[datum];

    /// <summary>The number of the datum; −1 where there is none.</summary>
    public int Find(in FactKey key)
    {
        int hash = key.GetHashCode();
        for (int slot = hash & (_slots.Length - 1); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            int datum = _slots[slot].Datum - 1;
            if (datum < 0) return -1;
            if (_slots[slot].Hash == hash && FactKey.Same(in Keys[datum], in key)) return datum;
        }
    }

    /// <summary>The data of one concept, from the first to the one after the last.</summary>
    public (int From, int To) RangeOf(FactConcept concept)
        => (FirstFrom((ulong)concept << 24), FirstFrom(((ulong)concept + 1) << 24));

    /// <summary>The data of a key's concept, measure, column and scope, from the first to the one after the last.</summary>
    public (int From, int To) RangeOf(in FactKey column) => (FirstFrom(column.Heading), FirstFrom(column.Heading + 1UL));

    /// <summary>The facts in the order of their keys; those of one key stay in the order in which they came.</summary>
    public static Fact[] Sorted(List<Fact> facts)
    {
        // Facts come column by column or row by row: few columns, each with many facts. They are parted by column first, which needs no comparing of keys.
        int[] columns = ColumnsOf(facts, out List<ulong> leading);
        int[] ends = EndsOf(columns, leading);
        int[] order = new int[facts.Count];
        for (int i = order.Length - 1; i >= 0; i--) order[--ends[columns[i]]] = i;
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && columns[order[to]] == columns[order[from]];) to++;
            if (to - from > 1) SortGroup(facts, order.AsSpan(from, to - from));
        }

        var sorted = new Fact[order.Length];
        for (int i = 0; i < sorted.Length; i++) sorted[i] = facts[order[i]];
        return sorted;
    }

    // For each fact the number of its column, in the order in which the columns came.
    private static int[] ColumnsOf(List<Fact> facts, out List<ulong> leading)
    {
        leading = [];
        var known = new Dictionary<ulong, int>();
        int[] columns = new int[facts.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            ulong key = facts[i].KeyReference.Leading;
            if (i > 0 && leading[columns[i - 1]] == key) columns[i] = columns[i - 1];
            else if (known.TryGetValue(key, out int column)) columns[i] = column;
            else
            {
                known.Add(key, columns[i] = leading.Count);
                leading.Add(key);
            }
        }

        return columns;
    }

    // For each column where its facts end when the columns stand in order.
    private static int[] EndsOf(int[] columns, List<ulong> leading)
    {
        int[] ends = new int[leading.Count];
        foreach (int column in columns) ends[column]++;
        int[] inOrder = new int[ends.Length];
        for (int i = 0; i < inOrder.Length; i++) inOrder[i] = i;
        Array.Sort(leading.ToArray(), inOrder);
        int end = 0;
        foreach (int column in inOrder) ends[column] = end += ends[column];
        return ends;
    }

    // The facts of one column come table by table, each in the order of its codes: a few runs, merged two by two.
    private static void SortGroup(List<Fact> facts, Span<int> group)
    {
        if (EndOfRun(facts, group, 0) == group.Length) return;
        Span<int> merged = new int[group.Length];
        for (int runs = 0; runs != 1; merged.CopyTo(group))
        {
            runs = 0;
            for (int start = 0, middle, end; start < group.Length; start = end, runs++)
            {
                middle = EndOfRun(facts, group, start);
                end = EndOfRun(facts, group, middle);
                Merge(facts, group[start..middle], group[middle..end], merged[start..end]);
            }
        }
    }

    // Where facts in order end that begin here.
    private static int EndOfRun(List<Fact> facts, ReadOnlySpan<int> group, int start)
    {
        int end = Math.Min(start + 1, group.Length);
        while (end < group.Length && Compare(facts, group[end - 1], group[end]) <= 0) end++;
        return end;
    }

    private static void Merge(List<Fact> facts, ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> merged)
    {
        for (int i = 0, l = 0, r = 0; i < merged.Length; i++)
        {
            bool isLeft = r == right.Length || (l < left.Length && Compare(facts, left[l], right[r]) <= 0);
            merged[i] = isLeft ? left[l++] : right[r++];
        }
    }

    private static int Compare(List<Fact> facts, int left, int right) => FactKey.Compare(in facts[left].KeyReference, in facts[right].KeyReference);

    protected int FirstFrom(ulong heading)
    {
        int low = 0, high = Keys.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Keys[middle].Heading < heading) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>How many places a hash table over the data has: a power of two, at least twice their number.</summary>
    protected int SlotCount
    {
        get
        {
            int size = 4;
            while (size < Keys.Length * 2) size *= 2;
            return size;
        }
    }

    /// <summary>Puts a datum into a hash table.</summary>
    protected static void Put(Slot[] slots, int hash, int datum)
    {
        int slot = hash & (slots.Length - 1);
        while (slots[slot].Datum != 0) slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = new Slot(hash, datum + 1);
    }

    /// <summary>A place of a hash table; datum 0 stands for none, as they are counted from 1 here.</summary>
    protected readonly record struct Slot(int Hash, int Datum);
}
