using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>A <see cref="KeyStep"/> ready to be applied to many keys.</summary>
internal readonly struct KeyPart(
    FactKey.Change change, DepartmentalEconomicCode departmental, GovernmentalEconomicCode governmental, bool isSubtracted)
{
    private readonly FactKey.Change _change = change;

    /// <summary>Whether the part is subtracted.</summary>
    public bool IsSubtracted { get; } = isSubtracted;

    /// <summary>Whether the part has a code of its own, and is no row beside its total.</summary>
    public bool ChangesCode => departmental.Number != 0 || governmental.Number != 0;

    /// <summary>The key of the part of a total.</summary>
    public FactKey Of(in FactKey total)
    {
        FactKey part = total.With(in _change);
        if (ChangesCode)
        {
            part = part with
            {
                Function = default,
                DepartmentalEconomic = departmental.Number != 0 ? departmental : part.DepartmentalEconomic,
                GovernmentalEconomic = governmental.Number != 0 ? governmental : part.GovernmentalEconomic,
            };
        }

        return part.Canonical;
    }
}
