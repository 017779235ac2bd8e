using System.Collections.Frozen;
using PublicBudget.Collections;
using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>
/// The correspondence between the departmental and the governmental economic classification in one fiscal year, both
/// ways, by kind of unit. Codes may be 款 or 类; a 类 stands for every 款 below it.
/// </summary>
public sealed partial class EconomicCrosswalk
{
    private readonly CrosswalkEntry[] _entries;
    private readonly FrozenDictionary<int, ValueList<CrosswalkEntry>> _byDepartmental;
    private readonly FrozenDictionary<int, ValueList<CrosswalkEntry>> _byGovernmental;

    private EconomicCrosswalk(FiscalYear year, CrosswalkEntry[] entries)
    {
        Year = year;
        _entries = entries;
        _byDepartmental = Group(entries, entry => entry.Departmental.Number);
        _byGovernmental = Group(entries, entry => entry.Governmental.Number);
    }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>All rows of the year, sorted by departmental, then by governmental code.</summary>
    public IReadOnlyList<CrosswalkEntry> Entries => field ??= ValueList.Own(_entries);

    /// <summary>The correspondence of a fiscal year. It is made once and shared.</summary>
    /// <param name="year">The fiscal year, 2019 to 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library has no correspondence for the year.</exception>
    public static EconomicCrosswalk For(FiscalYear year)
    {
        int first = ClassificationTable.FirstYear.Year, last = ClassificationTable.LastYear.Year;
        if (year.Year < first || year.Year > last)
            throw new ArgumentOutOfRangeException(nameof(year), year.Year, $"The correspondence covers the fiscal years {first} to {last}.");
        return BuiltIn.Years[year.Year - first].Value;
    }

    /// <summary>The rows that start from a departmental code.</summary>
    /// <param name="code">The departmental code, 款 or 类.</param>
    /// <param name="unit">The kind of unit; null gives the rows of every kind.</param>
    public IReadOnlyList<CrosswalkEntry> ToGovernmental(DepartmentalEconomicCode code, UnitNature? unit = null)
        => Select(_byDepartmental, code.Number, unit);

    /// <summary>The rows that lead to a governmental code.</summary>
    /// <param name="code">The governmental code, 款 or 类.</param>
    /// <param name="unit">The kind of unit; null gives the rows of every kind.</param>
    public IReadOnlyList<CrosswalkEntry> ToDepartmental(GovernmentalEconomicCode code, UnitNature? unit = null)
        => Select(_byGovernmental, code.Number, unit);

    /// <summary>Whether two codes may stand for the same expenditure of a unit.</summary>
    /// <param name="departmental">The departmental code, 款 or 类.</param>
    /// <param name="governmental">The governmental code, 款 or 类.</param>
    /// <param name="unit">The kind of unit; null asks for any kind.</param>
    public CrosswalkVerdict Judge(DepartmentalEconomicCode departmental, GovernmentalEconomicCode governmental, UnitNature? unit = null)
    {
        ValueList<CrosswalkEntry>? rows = _byDepartmental.GetValueOrDefault(departmental.Number);
        if (rows is null || !_byGovernmental.ContainsKey(governmental.Number))
            return CrosswalkVerdict.NotCovered;
        var verdict = CrosswalkVerdict.NotListed;
        foreach (CrosswalkEntry row in rows.AsSpan())
        {
            if (!governmental.Contains(row.Governmental))
                continue;
            if (row.HoldsFor(unit))
                return CrosswalkVerdict.Admissible;
            verdict = CrosswalkVerdict.OtherUnit;
        }
        return verdict;
    }

    private static ValueList<CrosswalkEntry> Select(
        FrozenDictionary<int, ValueList<CrosswalkEntry>> byCode, int number, UnitNature? unit)
    {
        ValueList<CrosswalkEntry> rows = byCode.GetValueOrDefault(number) ?? ValueList<CrosswalkEntry>.Empty;
        return unit is null ? rows : ValueList.Copy(rows.Where(row => row.HoldsFor(unit)));
    }

    /// <summary>Rows under the number of their 款, and again under that of its 类.</summary>
    private static FrozenDictionary<int, ValueList<CrosswalkEntry>> Group(CrosswalkEntry[] entries, Func<CrosswalkEntry, int> number)
        => entries
            .SelectMany(entry => (int[])[number(entry), DigitGroups.Cut(number(entry), 1)], (entry, key) => (key, entry))
            .GroupBy(pair => pair.key, pair => pair.entry)
            .ToFrozenDictionary(group => group.Key, group => ValueList.Copy(group));
}
