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
    private readonly int[] _hashes;
    private readonly int[] _buckets;

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
        _groupEnds = FindGroups(Keys);
        (_hashes, _buckets) = Hash(Keys);
        (_best, _conflicts, Repeated) = Combine();
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

    /// <summary>The number of the datum; −1 where there is none.</summary>
    public int Find(in FactKey key)
    {
        int hash = key.GetHashCode();
        for (int slot = hash & (_buckets.Length - 1); ; slot = (slot + 1) & (_buckets.Length - 1))
        {
            int datum = _buckets[slot] - 1;
            if (datum < 0) return -1;
            if (_hashes[datum] == hash && FactKey.Same(in Keys[datum], in key)) return datum;
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

    private static int[] FindGroups(FactKey[] keys)
    {
        var ends = new int[keys.Length];
        for (int i = keys.Length - 1; i >= 0; i--)
        {
            ends[i] = i + 1 < keys.Length && FactKey.SameGroup(in keys[i], in keys[i + 1]) ? ends[i + 1] : i + 1;
        }

        return ends;
    }

    private static (int[] Hashes, int[] Buckets) Hash(FactKey[] keys)
    {
        int size = 4;
        while (size < keys.Length * 2) size *= 2;
        var hashes = new int[keys.Length];
        var buckets = new int[size];
        for (int datum = 0; datum < keys.Length; datum++)
        {
            hashes[datum] = keys[datum].GetHashCode();
            int slot = hashes[datum] & (size - 1);
            while (buckets[slot] != 0) slot = (slot + 1) & (size - 1);
            buckets[slot] = datum + 1;
        }

        return (hashes, buckets);
    }
}
