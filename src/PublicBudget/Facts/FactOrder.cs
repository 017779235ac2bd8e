using System.Runtime.InteropServices;

namespace PublicBudget.Facts;

/// <summary>Puts the facts of a sheet into the order of their keys.</summary>
internal readonly ref struct FactOrder
{
    private readonly ReadOnlySpan<Fact> _facts;

    // Keys are compared many times, and nearly all by a number each.
    private readonly ulong[] _ranks;

    private FactOrder(ReadOnlySpan<Fact> facts)
    {
        _facts = facts;
        _ranks = new ulong[facts.Length];
    }

    /// <summary>The facts in the order of their keys; those of one key stay in the order in which they came.</summary>
    public static Fact[] Sort(List<Fact> facts) => new FactOrder(CollectionsMarshal.AsSpan(facts)).Sort();

    private Fact[] Sort()
    {
        // Facts come column by column or row by row: few columns, each with many facts. They are parted by column first, which needs no comparing of keys.
        int[] columns = ReadKeys(out List<FactColumn> known);
        int[] ends = EndsOf(columns, known);
        int[] order = new int[columns.Length];
        for (int i = order.Length - 1; i >= 0; i--) order[--ends[columns[i]]] = i;
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && columns[order[to]] == columns[order[from]];) to++;
            if (to - from > 1) SortGroup(order.AsSpan(from, to - from));
        }

        var sorted = new Fact[order.Length];
        for (int i = 0; i < sorted.Length; i++) sorted[i] = _facts[order[i]];
        return sorted;
    }

    // The rank of each fact, and the number of its column in the order in which the columns came.
    private int[] ReadKeys(out List<FactColumn> known)
    {
        known = [];
        var numbers = new Dictionary<FactColumn, int>();
        int[] columns = new int[_facts.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            ref readonly FactKey key = ref _facts[i].KeyReference;
            _ranks[i] = key.Rank;
            FactColumn column = key.SortColumn;
            if (i > 0 && known[columns[i - 1]] == column) columns[i] = columns[i - 1];
            else if (numbers.TryGetValue(column, out int number)) columns[i] = number;
            else
            {
                numbers.Add(column, columns[i] = known.Count);
                known.Add(column);
            }
        }

        return columns;
    }

    // For each column where its facts end when the columns stand in order.
    private static int[] EndsOf(int[] columns, List<FactColumn> known)
    {
        int[] ends = new int[known.Count];
        foreach (int column in columns) ends[column]++;
        int[] inOrder = new int[ends.Length];
        for (int i = 0; i < inOrder.Length; i++) inOrder[i] = i;
        Array.Sort(known.ToArray(), inOrder);
        int end = 0;
        foreach (int column in inOrder) ends[column] = end += ends[column];
        return ends;
    }

    // The facts of one column come table by table, each in the order of its codes: a few runs, merged two by two.
    private void SortGroup(Span<int> group)
    {
        if (EndOfRun(group, 0) == group.Length) return;
        Span<int> merged = new int[group.Length];
        for (int runs = 0; runs != 1; merged.CopyTo(group))
        {
            runs = 0;
            for (int start = 0, middle, end; start < group.Length; start = end, runs++)
            {
                middle = EndOfRun(group, start);
                end = EndOfRun(group, middle);
                Merge(group[start..middle], group[middle..end], merged[start..end]);
            }
        }
    }

    // Where facts in order end that begin here.
    private int EndOfRun(ReadOnlySpan<int> group, int start)
    {
        int end = Math.Min(start + 1, group.Length);
        while (end < group.Length && Compare(group[end - 1], group[end]) <= 0) end++;
        return end;
    }

    private void Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> merged)
    {
        for (int i = 0, l = 0, r = 0; i < merged.Length; i++)
        {
            bool isLeft = r == right.Length || (l < left.Length && Compare(left[l], right[r]) <= 0);
            merged[i] = isLeft ? left[l++] : right[r++];
        }
    }

    private int Compare(int left, int right)
    {
        ulong leftRank = _ranks[left], rightRank = _ranks[right];
        return leftRank != 0 && rightRank != 0 ? leftRank.CompareTo(rightRank) : FactKey.Compare(in _facts[left].KeyReference, in _facts[right].KeyReference);
    }
}
