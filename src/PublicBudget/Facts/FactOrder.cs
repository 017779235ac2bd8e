using System.Runtime.InteropServices;

namespace PublicBudget.Facts;

/// <summary>Puts the facts of a sheet into the order of their keys.</summary>
internal readonly ref struct FactOrder
{
    private readonly ReadOnlySpan<Fact> _facts;

    private FactOrder(ReadOnlySpan<Fact> facts) => _facts = facts;

    /// <summary>The facts in the order of their keys; those of one key stay in the order in which they came.</summary>
    public static Fact[] Sort(List<Fact> facts) => new FactOrder(CollectionsMarshal.AsSpan(facts)).Sort();

    private Fact[] Sort()
    {
        // Facts come column by column or row by row: few columns, each with many facts. They are parted by column first, which needs no comparing of keys.
        int[] columns = ReadColumns(out List<FactColumn> known);
        int[] starts = StartsOf(columns, known, out int[] ends);
        var order = new FactPlace[columns.Length];
        for (int i = 0; i < order.Length; i++) order[starts[columns[i]]++] = new FactPlace(_facts[i].KeyReference.Rank, i);
        int start = 0;
        foreach (int end in ends)
        {
            SortColumn(order.AsSpan(start, end - start));
            start = end;
        }

        var sorted = new Fact[order.Length];
        for (int i = 0; i < sorted.Length; i++) sorted[i] = _facts[order[i].Number];
        return sorted;
    }

    // For each fact the number of its column in the order in which the columns came.
    private int[] ReadColumns(out List<FactColumn> known)
    {
        known = [];
        var numbers = new Dictionary<FactColumn, int>();
        // Rows go through their columns one after the other: the column that came behind another one mostly does so again, and need not be looked up.
        var next = new List<int>();
        int[] columns = new int[_facts.Length];
        for (int i = 0, before = -1; i < columns.Length; before = columns[i++])
        {
            FactColumn column = _facts[i].KeyReference.SortColumn;
            if (before >= 0 && known[before] == column) columns[i] = before;
            else if (before >= 0 && known[next[before]] == column) columns[i] = next[before];
            else
            {
                columns[i] = NumberOf(column, numbers, known);
                if (columns[i] == next.Count) next.Add(columns[i]);
                if (before >= 0) next[before] = columns[i];
            }
        }

        return columns;
    }

    private static int NumberOf(FactColumn column, Dictionary<FactColumn, int> numbers, List<FactColumn> known)
    {
        if (numbers.TryGetValue(column, out int number)) return number;
        numbers.Add(column, known.Count);
        known.Add(column);
        return known.Count - 1;
    }

    // For each column where its facts begin when the columns stand in order, and where the columns end in that order.
    private static int[] StartsOf(int[] columns, List<FactColumn> known, out int[] ends)
    {
        int[] counts = new int[known.Count];
        foreach (int column in columns) counts[column]++;
        int[] inOrder = new int[counts.Length], starts = new int[counts.Length];
        for (int i = 0; i < inOrder.Length; i++) inOrder[i] = i;
        Array.Sort(known.ToArray(), inOrder);
        ends = new int[counts.Length];
        for (int i = 0, end = 0; i < ends.Length; i++)
        {
            starts[inOrder[i]] = end;
            ends[i] = end += counts[inOrder[i]];
        }

        return starts;
    }

    // The facts of one column come table by table, each in the order of its codes: a few runs, merged two by two.
    private void SortColumn(Span<FactPlace> column)
    {
        if (EndOfRun(column, 0) == column.Length) return;
        Span<FactPlace> merged = new FactPlace[column.Length];
        for (int runs = 0; runs != 1; merged.CopyTo(column))
        {
            runs = 0;
            for (int start = 0, middle, end; start < column.Length; start = end, runs++)
            {
                middle = EndOfRun(column, start);
                end = EndOfRun(column, middle);
                Merge(column[start..middle], column[middle..end], merged[start..end]);
            }
        }
    }

    // Where facts in order end that begin here.
    private int EndOfRun(ReadOnlySpan<FactPlace> column, int start)
    {
        int end = Math.Min(start + 1, column.Length);
        while (end < column.Length && Compare(in column[end - 1], in column[end]) <= 0) end++;
        return end;
    }

    private void Merge(ReadOnlySpan<FactPlace> left, ReadOnlySpan<FactPlace> right, Span<FactPlace> merged)
    {
        for (int i = 0, l = 0, r = 0; i < merged.Length; i++)
        {
            bool isLeft = r == right.Length || (l < left.Length && Compare(in left[l], in right[r]) <= 0);
            merged[i] = isLeft ? left[l++] : right[r++];
        }
    }

    // Keys are compared many times, and nearly all by a number each.
    private int Compare(in FactPlace left, in FactPlace right) => left.Rank != 0 && right.Rank != 0
        ? left.Rank.CompareTo(right.Rank)
        : FactKey.Compare(in _facts[left.Number].KeyReference, in _facts[right.Number].KeyReference);
}
