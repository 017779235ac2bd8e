using System.Diagnostics.CodeAnalysis;
using PublicBudget.Collections;
using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>
/// The dated rows of one classification, over a span of fiscal years. It gives the catalogue of a year, and takes an
/// application's own rows on top.
/// </summary>
/// <typeparam name="TCode">The code type of the classification.</typeparam>
public sealed class ClassificationTable<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly ClassificationEntry<TCode>[] _entries;
    private readonly ClassificationCatalog<TCode>?[] _catalogs;
    private readonly YearSpan _years;

    internal ClassificationTable(ClassificationEntry<TCode>[] entries, YearSpan years, bool claimsCoverage)
    {
        TableLayers.Check<TCode>(entries, years);
        _entries = entries;
        _years = years;
        ClaimsCoverage = claimsCoverage;
        _catalogs = new ClassificationCatalog<TCode>?[years.Last - years.First + 1];
    }

    /// <summary>The first fiscal year that the table answers for.</summary>
    public FiscalYear FirstYear => new(_years.First);

    /// <summary>The last fiscal year that the table answers for.</summary>
    public FiscalYear LastYear => new(_years.Last);

    /// <summary>All rows of all years, sorted by code, then by first year.</summary>
    public IReadOnlyList<ClassificationEntry<TCode>> Entries => field ??= ValueList.Own(_entries);

    internal ReadOnlySpan<ClassificationEntry<TCode>> Rows => _entries;

    /// <summary>Whether the table rests on the library's own, whose completeness is known.</summary>
    internal bool ClaimsCoverage { get; }

    /// <summary>The catalogue of a fiscal year. It is made once and shared.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The table does not answer for the year. No other year's names are put in its place.
    /// </exception>
    public ClassificationCatalog<TCode> For(FiscalYear year)
        => TryFor(year, out ClassificationCatalog<TCode>? catalog)
            ? catalog
            : throw new ArgumentOutOfRangeException(
                nameof(year), year.Year, $"The {TCode.Scheme} table answers for the fiscal years {_years.First} to {_years.Last}.");

    /// <summary>The catalogue of a fiscal year, or false where the table does not answer for it.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="catalog">The catalogue.</param>
    public bool TryFor(FiscalYear year, [NotNullWhen(true)] out ClassificationCatalog<TCode>? catalog)
    {
        catalog = null;
        if (!_years.Contains(year.Year))
            return false;
        ref ClassificationCatalog<TCode>? slot = ref _catalogs[year.Year - _years.First];
        catalog = Volatile.Read(ref slot);
        if (catalog is null)
        {
            var made = new ClassificationCatalog<TCode>(this, year);
            catalog = Interlocked.CompareExchange(ref slot, made, null) ?? made;
        }
        return true;
    }

    /// <summary>
    /// A new table with an application's rows on top: local 项, corrections, a newer year. Where both have a row for a
    /// code in a year, the application's row holds; the years that it leaves over stay as they were. The rows are read as
    /// strictly as the library's own.
    /// </summary>
    /// <param name="rows">
    /// The rows, tab-separated with the header <c>code name from to kind basis aliases</c>, sorted by code.
    /// </param>
    /// <param name="source">The name of the table, which errors and <see cref="ClassificationEntry.Source"/> give.</param>
    /// <param name="lastYear">
    /// The last year that the new table answers for; null leaves it. Open rows of the table below carry on to it.
    /// </param>
    /// <exception cref="ClassificationTableException">A row is not well formed, or has no parent; nothing is half-read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year is earlier than the table's own, or too far off.</exception>
    public ClassificationTable<TCode> Extend(TextReader rows, string source, FiscalYear? lastYear = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentException.ThrowIfNullOrEmpty(source);
        if (lastYear is { } last && last.Year < _years.Last)
            throw new ArgumentOutOfRangeException(nameof(lastYear), last.Year, $"Expected {_years.Last} or later.");
        var years = new YearSpan(FirstYear, lastYear ?? LastYear);
        ClassificationEntry<TCode>[] upper = EntryReader.Read<TCode>(TableText.ReadAll(rows, source), source);
        return new(TableLayers.Merge<TCode>(_entries, upper), years, ClaimsCoverage);
    }
}
