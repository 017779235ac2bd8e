namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What must follow a short word so that it is not the beginning of another one.</summary>
internal enum WordNeed : byte
{
    /// <summary>Nothing.</summary>
    Nothing = 0,

    /// <summary>A number, 了 or 约: 增17.1万元.</summary>
    Number,

    /// <summary>The name of a base: a year, 上年, 预算, 决算.</summary>
    Base,

    /// <summary>A verb, a copula, 占 or a number: 各增加.</summary>
    Predicate,

    /// <summary>A comma or colon: 预算中，</summary>
    Break,
}
