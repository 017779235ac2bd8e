using System.Numerics;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>Finds the parts that add up to a figure: only where exactly one selection does, for two would explain nothing.</summary>
internal static class SubsetSearch
{
    // 2^16 sums take a millisecond or so; with more parts some selection nearly always fits by chance.
    private const int MostParts = 16;

    /// <summary>The only selection of some, not all, of the parts whose printed values add up to the figure; else null.</summary>
    public static IReadOnlyList<Fact>? FindOnly(decimal sum, IReadOnlyList<Fact> parts)
    {
        if (sum == 0 || parts.Count is < 2 or > MostParts) return null;
        var sums = new decimal[1 << parts.Count];
        int found = 0;
        for (int selection = 1; selection < sums.Length - 1; selection++)
        {
            int lowest = BitOperations.TrailingZeroCount(selection);
            sums[selection] = sums[selection & (selection - 1)] + parts[lowest].Figure.Value;
            if (sums[selection] != sum) continue;
            if (found != 0) return null;
            found = selection;
        }

        return found == 0 ? null : [.. parts.Where((_, i) => (found & (1 << i)) != 0)];
    }
}
