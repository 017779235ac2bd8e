namespace PublicBudget.Classifications;

/// <summary>
/// The kind of a unit (单位性质), on which the economic classification and the definition of its operating expenses depend.
/// The default is an administrative unit.
/// </summary>
public enum UnitNature
{
    /// <summary>行政单位.</summary>
    Administrative = 0,

    /// <summary>参照公务员法管理的事业单位 (参公): treated as an administrative unit in the economic classification.</summary>
    CivilServiceInstitution = 1,

    /// <summary>（公益）事业单位.</summary>
    PublicInstitution = 2,
}
