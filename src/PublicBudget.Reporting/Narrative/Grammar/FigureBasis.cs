namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Which figure of an item a sentence speaks of, as far as its words say.</summary>
internal enum FigureBasis : byte
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>预算, without saying which.</summary>
    Budget,

    /// <summary>年初预算: the budget as first approved.</summary>
    InitialBudget,

    /// <summary>调整预算, 变动预算: the budget as adjusted.</summary>
    AdjustedBudget,

    /// <summary>全年预算: the budget of the whole year, while part of it has passed.</summary>
    FullYearBudget,

    /// <summary>执行数: the expected or preliminary outturn.</summary>
    Execution,

    /// <summary>决算: the outturn.</summary>
    Outturn,

    /// <summary>完成, 实际: what was reached, in the words of an execution report.</summary>
    Achieved,
}
