using System.Runtime.InteropServices;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// The occurrences of a datum that is printed very often, as far as comparing them two by two can tell anything: so that the work
/// grows with the occurrences and not with their pairs.
/// </summary>
internal static class RepeatedFigures
{
    /// <summary>Up to so many occurrences, all pairs are looked at without more ado.</summary>
    public const int Few = 16;

    /// <summary>The pairs of homes that two occurrences stand in; a home that has several, with itself.</summary>
    public static IEnumerable<(int Left, int Right)> HomePairs(SheetIndex index, int datum)
    {
        int[] homes = [.. Places(index, datum).GroupBy(entry => index.Entries[entry].Home).SelectMany(home => home.Take(2), (home, _) => home.Key)];
        for (int right = 1; right < homes.Length; right++)
        {
            for (int left = 0; left < right; left++) yield return (homes[left], homes[right]);
        }
    }

    /// <summary>
    /// The occurrences in their order, of those alike the first two: a further one agrees with what they agree with, and contradicts
    /// what they contradict.
    /// </summary>
    public static int[] Distinct(SheetIndex index, int datum)
    {
        var counts = new Dictionary<SheetEntry, int>();
        return [.. Places(index, datum).Where(entry => ++CollectionsMarshal.GetValueRefOrAddDefault(counts, index.Entries[entry] with { Passage = 0 }, out _) <= 2)];
    }

    private static IEnumerable<int> Places(SheetIndex index, int datum) => Enumerable.Range(index.Start(datum), index.Count(datum));
}
