using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>The fiscal years that a table answers for, at most 64, so that a set of them is one number.</summary>
internal readonly record struct YearSpan
{
    public const int MaxYears = 64;

    public YearSpan(FiscalYear first, FiscalYear last)
    {
        (First, Last) = (first.Year, last.Year);
        if (Last < First || Last - First >= MaxYears)
            throw new ArgumentOutOfRangeException(nameof(last), Last, $"Expected {First} to {First + MaxYears - 1}.");
    }

    public int First { get; }

    public int Last { get; }

    public bool Contains(int year) => First <= year && year <= Last;

    /// <summary>The years from one to another within the span, one bit each; 0 is an open end.</summary>
    public ulong BitsOf(int from, int to)
    {
        from = Math.Max(First, from);
        to = to == 0 ? Last : Math.Min(Last, to);
        return from > to ? 0 : (ulong.MaxValue >> (MaxYears - 1 - (to - from))) << (from - First);
    }

    /// <summary>The years of a set of bits: "2019, 2020".</summary>
    public string Describe(ulong bits)
    {
        int first = First;
        return string.Join(", ", Enumerable.Range(0, Last - First + 1).Where(at => (bits >> at & 1) != 0).Select(at => at + first));
    }
}
