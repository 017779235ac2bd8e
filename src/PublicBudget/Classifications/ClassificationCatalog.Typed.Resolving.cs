using PublicBudget.Periods;

namespace PublicBudget.Classifications;

public sealed partial class ClassificationCatalog<TCode>
{
    /// <summary>
    /// What can be said about a code in this year: listed, listed in other years only, unknown (the list is complete
    /// there), or not covered (the list is not complete there, so that its absence proves nothing).
    /// </summary>
    /// <param name="code">The code.</param>
    public CodeResolution<TCode> Resolve(TCode code)
    {
        Completeness completeness = CompletenessAt(code);
        if (TryGet(code, out ClassificationEntry<TCode>? entry))
            return new() { Code = code, Year = Year, Status = CodeStatus.Listed, Entry = entry, Completeness = completeness };
        ClassificationEntry<TCode>[] others = RowsOf(code);
        return new()
        {
            Code = code,
            Year = Year,
            Status = others.Length > 0 ? CodeStatus.OtherYears : IsProvedMissing(code) ? CodeStatus.Unknown : CodeStatus.NotCovered,
            OtherYears = others,
            MovedTo = others.Length > 0 ? CodeMoves.Follow(code, this) : [],
            Completeness = completeness,
        };
    }

    /// <summary>The rows of a code in all years of the table.</summary>
    internal ClassificationEntry<TCode>[] RowsOf(TCode code)
    {
        var rows = new List<ClassificationEntry<TCode>>();
        foreach (ClassificationEntry<TCode> row in _table.Rows)
        {
            if (row.Code == code)
                rows.Add(row);
        }
        return [.. rows];
    }

    internal ReadOnlySpan<ClassificationEntry<TCode>> RowsOfAllYears => _table.Rows;

    private bool IsProvedMissing(TCode code)
    {
        for (TCode? at = code; at is { } here; at = here.Parent)
        {
            if (!Contains(here) && CompletenessAt(here) == Completeness.Complete)
                return true;
        }
        return code.Level == ClassificationLevel.None;
    }

    private Completeness CompletenessAt(TCode code) => RowAt(code.Level, code.Number)?.Completeness ?? Completeness.None;

    /// <summary>Completeness is claimed for the library's own rows and years only.</summary>
    private CoverageRow? RowAt(ClassificationLevel level, int number)
        => _table.ClaimsCoverage && Year.Year <= ClassificationTable.LastYear.Year
            ? CoverageRow.Closest(TCode.Scheme, level, number, Year)
            : null;

    private List<LevelCoverage> MakeCoverage()
    {
        var levels = new List<LevelCoverage>();
        for (ClassificationLevel level = ClassificationLevel.Category; level <= TCode.DeepestLevel; level++)
        {
            CoverageRow? row = RowAt(level, 0);
            levels.Add(new()
            {
                Level = level,
                Completeness = row?.Completeness ?? Completeness.None,
                Documented = CountOf(level, EvidenceBasis.Documented),
                Inferred = CountOf(level, EvidenceBasis.Inferred),
                Knowledge = CountOf(level, EvidenceBasis.Knowledge),
                Remark = row?.Remark ?? "",
                Gaps = row is null ? [] : GapsAt(level, Year),
            });
        }
        return levels;
    }

    private int CountOf(ClassificationLevel level, EvidenceBasis basis)
        => _entries.Count(entry => entry.Level == level && entry.Basis == basis);

    private static List<CoverageGap> GapsAt(ClassificationLevel level, FiscalYear year)
    {
        var gaps = new List<CoverageGap>();
        foreach (CoverageRow row in CoverageRow.BuiltIn)
        {
            if (row.Under != 0 && row.Speaks(TCode.Scheme, level, year))
                gaps.Add(new(DigitGroups.Format(row.Under), row.Completeness, row.Remark));
        }
        return gaps;
    }
}
