using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// Economic codes beside the name of something else (30212 机关事业单位退休人员活动费): whether code or name is meant nobody knows, so that the amount proves
/// nothing about the expense that the code stands for.
/// </summary>
internal static class ForeignNames
{
    /// <summary>Whether a table prints the code of a datum beside a name that has not two characters in a row in common with the code's own.</summary>
    /// <param name="sheet">The facts.</param>
    /// <param name="key">The datum.</param>
    public static bool Has(FactSheet sheet, FactKey key)
    {
        DepartmentalEconomicCode code = key.DepartmentalEconomic;
        if (code.Number == 0 || !ClassificationCatalog.TryFor(sheet.Info.Version.Year, out ClassificationCatalog<DepartmentalEconomicCode>? catalog) || !catalog.TryGet(code, out ClassificationEntry<DepartmentalEconomicCode>? entry)) return false;
        string printed = code.ToString();
        return sheet.Codes.Any(other => other is { Scheme: ClassificationScheme.DepartmentalEconomic, Name: { Length: > 1 } name, Place: { IsText: false } } && other.Code == printed && !HasPairOf(name, entry.Name));
    }

    private static bool HasPairOf(string name, string own)
    {
        for (int i = 0; i + 1 < name.Length; i++)
        {
            if (own.AsSpan().Contains(name.AsSpan(i, 2), StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
