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
