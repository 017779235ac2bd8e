using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// Looks, where parts do not add up to their total, for amounts of the same table whose labels say nothing that is known: a sum that
/// lacks a row of the form is no contradiction of the document.
/// </summary>
internal static class UnreadParts
{
    // Of more amounts, some pair fits by chance.
    private const int MostAmounts = 32;

    /// <summary>Whether one such amount, two or all of them are what is missing.</summary>
    /// <param name="index">The figures.</param>
    /// <param name="stated">The total.</param>
    /// <param name="missing">By how much the total is more than its parts.</param>
    /// <param name="allowed">The allowance for rounding.</param>
    public static bool MakeUp(SheetIndex index, int stated, decimal missing, decimal allowed)
    {
        List<decimal> amounts = In(index, index.Entries[stated].Home);
        if (amounts.Count is 0 or > MostAmounts) return false;
        bool Fits(decimal sum) => sum != 0 && Math.Abs(missing - sum) <= allowed;
        if (Fits(amounts.Sum())) return true;
        for (int i = 0; i < amounts.Count; i++)
        {
            if (Fits(amounts[i])) return true;
            for (int j = i + 1; j < amounts.Count; j++)
            {
                if (Fits(amounts[i] + amounts[j])) return true;
            }
        }

        return false;
    }

    private static List<decimal> In(SheetIndex index, int home)
    {
        List<decimal> amounts = [];
        if (index.Homes[home].Table is null) return amounts;
        (int from, int to) = index.RangeOf(FactConcept.Unidentified, FactMeasure.Amount);
        for (int entry = index.Start(from); from < to && entry < index.Start(to); entry++)
        {
            ref readonly SheetEntry found = ref index.Entries[entry];
            if (found.Home == home && found.IsNumber && found.Value != 0) amounts.Add(found.Value);
        }

        return amounts;
    }
}
