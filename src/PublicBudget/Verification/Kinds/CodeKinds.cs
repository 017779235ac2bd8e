namespace PublicBudget.Verification.Kinds;

/// <summary>By which classification a figure is divided.</summary>
[Flags]
public enum CodeKinds
{
    /// <summary>No value.</summary>
    Nothing = 0,

    /// <summary>Not divided: totals.</summary>
    Uncoded = 1,

    /// <summary>支出功能分类.</summary>
    Functional = 2,

    /// <summary>部门预算支出经济分类.</summary>
    Departmental = 4,

    /// <summary>政府预算支出经济分类.</summary>
    Governmental = 8,

    /// <summary>A pair of both economic classifications.</summary>
    EconomicPair = 16,

    /// <summary>收入分类.</summary>
    Revenue = 32,

    /// <summary>Divided in any other way.</summary>
    Crossed = 64,

    /// <summary>Divided or not.</summary>
    Any = Uncoded | Functional | Departmental | Governmental | EconomicPair | Revenue | Crossed,
}
