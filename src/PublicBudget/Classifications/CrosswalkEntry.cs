using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>
/// A row of the correspondence between the two economic classifications (部门预算与政府预算支出经济分类科目对照): what a
/// unit's expenditure is called in the government's budget.
/// </summary>
public sealed record CrosswalkEntry
{
    /// <summary>The 款 of the departmental economic classification.</summary>
    public required DepartmentalEconomicCode Departmental { get; init; }

    /// <summary>The 款 of the governmental economic classification.</summary>
    public required GovernmentalEconomicCode Governmental { get; init; }

    /// <summary>The kind of unit that the row holds for, or null where it holds for every kind.</summary>
    public UnitNature? AppliesTo { get; init; }

    /// <summary>The first fiscal year of the row; null when it is open.</summary>
    public FiscalYear? ValidFrom { get; init; }

    /// <summary>The last fiscal year of the row; null when it is open.</summary>
    public FiscalYear? ValidTo { get; init; }

    /// <summary>
    /// How sure the row is. Documented means: printed in the public excerpt of the correspondence table of 财预〔2017〕98号.
    /// </summary>
    public required EvidenceBasis Basis { get; init; }

    /// <summary>
    /// Whether the row holds for a kind of unit. 参公 units follow the rows of administrative units.
    /// </summary>
    /// <param name="unit">The kind of unit; null asks for any.</param>
    public bool HoldsFor(UnitNature? unit)
        => unit is null || AppliesTo is null || AppliesTo == (unit == UnitNature.CivilServiceInstitution ? UnitNature.Administrative : unit);

    /// <summary>Whether the row holds in a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    public bool IsValidIn(FiscalYear year)
        => (ValidFrom is not { } from || from.Year <= year.Year) && (ValidTo is not { } to || year.Year <= to.Year);

    /// <summary>"30101 → 50101 (Administrative)".</summary>
    public override string ToString() => $"{Departmental} → {Governmental} ({AppliesTo?.ToString() ?? "any unit"})";
}
