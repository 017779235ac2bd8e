namespace PublicBudget.Classifications;

/// <summary>Puts a table over another one and checks the whole.</summary>
internal static class TableLayers
{
    /// <summary>
    /// The rows of both, sorted. Where both have a row for a code in a year, the upper one holds; the years that it
    /// leaves over stay with the lower one.
    /// </summary>
    public static ClassificationEntry<TCode>[] Merge<TCode>(
        ReadOnlySpan<ClassificationEntry<TCode>> lower, ReadOnlySpan<ClassificationEntry<TCode>> upper)
        where TCode : struct, IClassificationCode<TCode>
    {
        var merged = new List<ClassificationEntry<TCode>>(lower.Length + upper.Length);
        while (!lower.IsEmpty || !upper.IsEmpty)
        {
            TCode code = upper.IsEmpty || (!lower.IsEmpty && lower[0].Code < upper[0].Code) ? lower[0].Code : upper[0].Code;
            MergeCode(TakeCode(ref lower, code), TakeCode(ref upper, code), merged);
        }
        return [.. merged];
    }

    /// <summary>Every year of a table's rows lies in its span, and every code has its parent in each of its years.</summary>
    public static void Check<TCode>(ReadOnlySpan<ClassificationEntry<TCode>> entries, YearSpan years)
        where TCode : struct, IClassificationCode<TCode>
    {
        Span<ulong> yearsAtLevel = stackalloc ulong[(int)ClassificationLevel.SubItem + 1];
        Span<int> codeAtLevel = stackalloc int[(int)ClassificationLevel.SubItem + 1];
        yearsAtLevel[0] = ulong.MaxValue;
        foreach (ClassificationEntry<TCode> entry in entries)
        {
            int number = entry.Code.Number, level = DigitGroups.LevelOf(number);
            ulong bits = years.BitsOf(entry.FromYear, entry.ToYear);
            if (!years.Contains(entry.FromYear) && entry.FromYear != 0 || !years.Contains(entry.ToYear) && entry.ToYear != 0)
                throw OutsideOf(years, entry);
            bool hasParent = codeAtLevel[level - 1] == DigitGroups.Cut(number, level - 1);
            ulong orphaned = hasParent ? bits & ~yearsAtLevel[level - 1] : bits;
            if (orphaned != 0)
                throw Orphan(entry, years.Describe(orphaned));
            yearsAtLevel[level] = codeAtLevel[level] == number ? yearsAtLevel[level] | bits : bits;
            codeAtLevel[level] = number;
        }
    }

    private static ReadOnlySpan<ClassificationEntry<TCode>> TakeCode<TCode>(
        ref ReadOnlySpan<ClassificationEntry<TCode>> rest, TCode code)
        where TCode : struct, IClassificationCode<TCode>
    {
        int count = 0;
        while (count < rest.Length && rest[count].Code == code)
            count++;
        ReadOnlySpan<ClassificationEntry<TCode>> taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    private static void MergeCode<TCode>(
        ReadOnlySpan<ClassificationEntry<TCode>> lower,
        ReadOnlySpan<ClassificationEntry<TCode>> upper,
        List<ClassificationEntry<TCode>> merged)
        where TCode : struct, IClassificationCode<TCode>
    {
        int start = merged.Count;
        merged.AddRange(upper);
        foreach (ClassificationEntry<TCode> entry in lower)
            AddUncovered(entry, upper, merged);
        merged.Sort(start, merged.Count - start, ByFirstYear<TCode>.Instance);
    }

    /// <summary>Adds what the upper rows, which are sorted and disjoint, leave over of a lower one.</summary>
    private static void AddUncovered<TCode>(
        ClassificationEntry<TCode> entry, ReadOnlySpan<ClassificationEntry<TCode>> upper, List<ClassificationEntry<TCode>> merged)
        where TCode : struct, IClassificationCode<TCode>
    {
        foreach (ClassificationEntry<TCode> cover in upper)
        {
            if (FirstOf(cover) > LastOf(entry) || LastOf(cover) < FirstOf(entry))
                continue;
            if (FirstOf(entry) < FirstOf(cover))
                merged.Add(entry with { ToYear = cover.FromYear - 1 });
            if (LastOf(entry) <= LastOf(cover))
                return;
            entry = entry with { FromYear = cover.ToYear + 1 };
        }
        merged.Add(entry);
    }

    private static int FirstOf(ClassificationEntry entry) => entry.FromYear;

    private static int LastOf(ClassificationEntry entry) => entry.ToYear == 0 ? int.MaxValue : entry.ToYear;

    private static ClassificationTableException OutsideOf(YearSpan years, ClassificationEntry entry)
        => new(entry.Source, entry.Line, $"years from {years.First} to {years.Last}", $"{entry.FromYear}–{entry.ToYear}");

    private static ClassificationTableException Orphan<TCode>(ClassificationEntry<TCode> entry, string years)
        where TCode : struct, IClassificationCode<TCode>
        => new(
            entry.Source,
            entry.Line,
            entry.Code.Parent is { } parent ? $"{parent} above {entry.Code} in each of its years" : $"years for {entry.Code}",
            $"none in {years}");

    private sealed class ByFirstYear<TCode> : IComparer<ClassificationEntry<TCode>>
        where TCode : struct, IClassificationCode<TCode>
    {
        public static readonly ByFirstYear<TCode> Instance = new();

        public int Compare(ClassificationEntry<TCode>? x, ClassificationEntry<TCode>? y) => FirstOf(x!).CompareTo(FirstOf(y!));
    }
}
