using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Tells where changes are rounded further than the amounts they change: 626.67亿元，增加97亿元. One such change may be 97.00 without its
/// zeros; several different ones, and hardly any with decimals, are not by chance.
/// </summary>
internal static class RoundedChanges
{
    /// <summary>So many different changes without decimals are no chance, if there are more than so many times those with decimals.</summary>
    private const int Several = 3;

    public static IReadOnlySet<MoneyUnit> Find(IEnumerable<GrowthClaim> claims)
    {
        Dictionary<MoneyUnit, HashSet<decimal>> whole = [];
        Dictionary<MoneyUnit, int> fine = [];
        foreach (Figure change in claims.SelectMany(static claim => claim.Changes))
        {
            if (change is not { Amount: { IsZero: false } amount })
            {
                continue;
            }

            if (amount.Decimals > 0)
            {
                fine[amount.Unit] = fine.GetValueOrDefault(amount.Unit) + 1;
            }
            else if (whole.TryGetValue(amount.Unit, out HashSet<decimal>? values))
            {
                values.Add(amount.InYuan);
            }
            else
            {
                whole[amount.Unit] = [amount.InYuan];
            }
        }

        return whole.Where(pair => pair.Value.Count >= Several && pair.Value.Count > Several * fine.GetValueOrDefault(pair.Key)).Select(static pair => pair.Key).ToHashSet();
    }
}
