using System.Runtime.InteropServices;

namespace PublicBudget.Facts;

/// <summary>
/// The facts of a sheet as sorted arrays: the data in the order of their keys, the occurrences of each datum together, a hash
/// table over the keys. Made once; reading it allocates nothing.
/// </summary>
internal sealed partial class SheetIndex
{
    private readonly int[] _starts;
    private readonly int[] _data;
    private readonly int[] _groupEnds;
    private readonly int[] _groupCodes;
    private readonly ulong[] _groupHomes;
    private readonly byte[] _codeBits;
    private readonly Slot[] _slots;
    private readonly Slot[] _groupSlots;

    public SheetIndex(Fact[] sorted)
    {
        var keys = new List<FactKey>(sorted.Length);
        var starts = new List<int>(sorted.Length + 1);
        _data = new int[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || !FactKey.Same(sorted[i - 1].Key, sorted[i].Key))
            {
                keys.Add(sorted[i].Key);
                starts.Add(i);
            }

            _data[i] = keys.Count - 1;
        }

        starts.Add(sorted.Length);
        Keys = [.. keys];
        _starts = [.. starts];
        (Entries, Homes) = ReadFacts(sorted);
        _codeBits = [.. Keys.Select(key => (byte)key.CodeBits)];
        (_groupEnds, _groupCodes, _groupHomes) = FindGroups();
        _slots = Hash(Enumerable.Range(0, Keys.Length), datum => Keys[datum].GetHashCode());
        _groupSlots = Hash(Groups(), group => Keys[group].GroupHash);
        (_combined, _conflicts, Repeated) = Combine();
        (_columns, _scopes) = Layout();
        _measures = Measures();
        ShareLists = FindShareLists();
    }

    /// <summary>Every datum once, in order.</summary>
    public FactKey[] Keys { get; }

    /// <summary>Every occurrence, in the order of the facts of the sheet.</summary>
    public SheetEntry[] Entries { get; }

    /// <summary>The tables and texts that figures stand in. The first is nowhere.</summary>
    public SheetHome[] Homes { get; }

    /// <summary>The first occurrence of a datum; of the number of data, the end of all occurrences.</summary>
    public int Start(int datum) => _starts[datum];

    /// <summary>How many occurrences a datum has.</summary>
    public int Count(int datum) => _starts[datum + 1] - _starts[datum];

    /// <summary>The datum of an occurrence.</summary>
    public int DatumOf(int entry) => _data[entry];

    /// <summary>The first datum that no longer belongs to the datum's column.</summary>
    public int GroupEnd(int datum) => _groupEnds[datum];

    /// <summary>By which classifications the data from this one to the end of its column are divided: one bit for each <see cref="FactKey.CodeBits"/>.</summary>
    public int GroupCodes(int datum) => _groupCodes[datum];

    /// <summary>
    /// The homes of the data from this one to the end of its column, as <see cref="HomeBit"/> marks them. With more than 64 homes
    /// some share a bit: without a common bit there is no common home, with one there may be.
    /// </summary>
    public ulong GroupHomes(int datum) => _groupHomes[datum];

    /// <summary>The bit that marks a home in a set of homes.</summary>
    public static ulong HomeBit(int home) => 1UL << (home & 63);

    /// <summary>By which classifications the datum is divided: its <see cref="FactKey.CodeBits"/>.</summary>
    public int CodeBits(int datum) => _codeBits[datum];

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

    /// <summary>The first datum of the column that a key belongs to, whatever its codes; −1 where nothing of it is printed.</summary>
    public int FindGroup(in FactKey key)
    {
        int hash = key.GroupHash;
        for (int slot = hash & (_groupSlots.Length - 1); ; slot = (slot + 1) & (_groupSlots.Length - 1))
        {
            int datum = _groupSlots[slot].Datum - 1;
            if (datum < 0) return -1;
            if (_groupSlots[slot].Hash == hash && FactKey.SameGroup(in Keys[datum], in key)) return datum;
        }
    }

    /// <summary>The data of one concept, from the first to the one after the last.</summary>
    public (int From, int To) RangeOf(FactConcept concept)
        => (FirstFrom((uint)concept << 24), FirstFrom(((ulong)concept + 1) << 24));

    /// <summary>The data of one concept, measure and column, from the first to the one after the last.</summary>
    public (int From, int To) RangeOf(FactConcept concept, FactMeasure measure, ExpenditureColumn column)
    {
        ulong heading = ((ulong)concept << 24) | ((ulong)measure << 16) | ((ulong)column << 8);
        return (FirstFrom(heading), FirstFrom(heading + 0x100));
    }

    /// <summary>The data of one concept and measure, from the first to the one after the last.</summary>
    public (int From, int To) RangeOf(FactConcept concept, FactMeasure measure)
    {
        ulong heading = ((ulong)concept << 24) | ((ulong)measure << 16);
        return (FirstFrom(heading), FirstFrom(heading + 0x10000));
    }

    /// <summary>The facts in the order of their keys; those of one key stay in the order in which they came.</summary>
    public static Fact[] Sorted(List<Fact> facts)
    {
        Fact[] sorted = [.. facts];
        var order = new int[sorted.Length];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, sorted, Comparer<int>.Create((left, right) =>
            FactKey.Compare(facts[left].Key, facts[right].Key) is var byKey and not 0 ? byKey : left.CompareTo(right)));
        return sorted;
    }

    private int FirstFrom(ulong heading)
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

    private static (SheetEntry[] Entries, SheetHome[] Homes) ReadFacts(Fact[] facts)
    {
        var entries = new SheetEntry[facts.Length];
        var homes = new Dictionary<SheetHome, int> { [SheetHome.Nowhere] = 0 };
        var passages = new Dictionary<(string?, string), int>();
        for (int i = 0; i < facts.Length; i++)
        {
            PrintedPlace? place = facts[i].Place;
            int passage = place is { IsText: true, Paragraph: { } paragraph } ? NumberOf(passages, (place.Document, paragraph), 1) : 0;
            entries[i] = new SheetEntry(facts[i], NumberOf(homes, SheetHome.Of(place), 0), passage);
        }

        return (entries, [.. homes.Keys]);
    }

    private static int NumberOf<T>(Dictionary<T, int> numbers, T value, int first)
        where T : notnull
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out bool exists);
        if (!exists) number = numbers.Count - 1 + first;
        return number;
    }

    private (int[] Ends, int[] Codes, ulong[] Homes) FindGroups()
    {
        var ends = new int[Keys.Length];
        var codes = new int[Keys.Length];
        var homes = new ulong[Keys.Length];
        for (int datum = Keys.Length - 1; datum >= 0; datum--)
        {
            (ends[datum], codes[datum]) = (datum + 1, 1 << _codeBits[datum]);
            for (int entry = Start(datum); entry < Start(datum + 1); entry++) homes[datum] |= HomeBit(Entries[entry].Home);
            if (datum + 1 == Keys.Length || !FactKey.SameGroup(in Keys[datum], in Keys[datum + 1])) continue;
            ends[datum] = ends[datum + 1];
            codes[datum] |= codes[datum + 1];
            homes[datum] |= homes[datum + 1];
        }

        return (ends, codes, homes);
    }

    private IEnumerable<int> Groups()
    {
        for (int datum = 0; datum < Keys.Length; datum = GroupEnd(datum)) yield return datum;
    }

    private Slot[] Hash(IEnumerable<int> data, Func<int, int> hashOf)
    {
        int size = 4;
        while (size < Keys.Length * 2) size *= 2;
        var slots = new Slot[size];
        foreach (int datum in data)
        {
            int hash = hashOf(datum);
            int slot = hash & (size - 1);
            while (slots[slot].Datum != 0) slot = (slot + 1) & (size - 1);
            slots[slot] = new Slot(hash, datum + 1);
        }

        return slots;
    }

    /// <summary>A place of a hash table; datum 0 stands for none, as they are counted from 1 here.</summary>
    private readonly record struct Slot(int Hash, int Datum);
}
