using System.Runtime.InteropServices;

namespace PublicBudget.Facts;

/// <summary>
/// The facts of a sheet as rules read them: entries of plain numbers, the tables and texts that they stand in, what the occurrences
/// of a datum say together. Made when the first rule asks; reading it allocates nothing.
/// </summary>
internal sealed partial class SheetIndex : FactLookup
{
    private readonly int[] _data;
    private readonly int[] _groupEnds;
    private readonly int[] _groupCodes;
    private readonly ulong[] _groupHomes;
    private readonly byte[] _codeBits;
    private readonly Slot[] _groupSlots;

    public SheetIndex(FactLookup lookup, Fact[] sorted)
        : base(lookup)
    {
        _data = new int[sorted.Length];
        for (int datum = 0; datum < Keys.Length; datum++) _data.AsSpan(Start(datum), Count(datum)).Fill(datum);
        HasUnits = Array.Exists(Keys, key => key.Organisation is not null);
        (Entries, Homes) = ReadFacts(sorted);
        _codeBits = [.. Keys.Select(key => (byte)key.CodeBits)];
        (_groupEnds, _groupCodes, _groupHomes) = FindGroups();
        _groupSlots = new Slot[SlotCount];
        for (int group = 0; group < Keys.Length; group = GroupEnd(group)) Put(_groupSlots, Keys[group].GroupHash, group);
        (_combined, _conflicts, Repeated) = Combine();
        (_columns, _scopes) = Layout();
        _measures = Measures();
        ShareLists = FindShareLists();
    }

    /// <summary>Whether the figures of single units stand beside those of the whole.</summary>
    public bool HasUnits { get; }

    /// <summary>Every occurrence, in the order of the facts of the sheet.</summary>
    public SheetEntry[] Entries { get; }

    /// <summary>The tables and texts that figures stand in. The first is nowhere.</summary>
    public SheetHome[] Homes { get; }

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
}
