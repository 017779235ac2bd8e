namespace PublicBudget.Performance;

/// <summary>Of what the share for a blue light is taken.</summary>
public enum BlueLightBasis
{
    /// <summary>Of the part of the target that is due by then (the older script of the module).</summary>
    Progress = 0,

    /// <summary>Of the target of the whole year (the later one).</summary>
    AnnualTarget,
}
