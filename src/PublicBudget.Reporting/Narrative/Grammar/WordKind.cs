namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What a word of the phrase table does in a sentence.</summary>
internal enum WordKind : byte
{
    /// <summary>A name or phrase that must not be taken apart: 一般公共预算, 增值税, 占用.</summary>
    Name = 0,

    /// <summary>A verb of change before an amount or a rate: 增加, 下降.</summary>
    Change,

    /// <summary>A verb of change that leaves open which way, as forms print it: 增加(减少), 增减.</summary>
    EitherWay,

    /// <summary>A noun of change before a rate: 增幅, 下降率.</summary>
    Rate,

    /// <summary>A verb of change that leads to a new level: 增加到, 调整为.</summary>
    Result,

    /// <summary>Twice as much, or four times as much: 翻一番, 翻两番.</summary>
    Doubling,

    /// <summary>No change: 持平, 无增减变化.</summary>
    Flat,

    /// <summary>No change, if something is compared: 一致, 不变.</summary>
    FlatIfCompared,

    /// <summary>Opens the base of a comparison: 比, 较, 与.</summary>
    Than,

    /// <summary>Opens the starting point of a change: 由, 从.</summary>
    From,

    /// <summary>Closes the base of a comparison: 相比, 对比.</summary>
    Compared,

    /// <summary>A comparison with the same period of the prior year by itself: 同比.</summary>
    SamePeriod,

    /// <summary>The prior year: 上年, 去年同期.</summary>
    PriorYear,

    /// <summary>Says that both sides of a comparison were made alike: 同口径.</summary>
    Comparable,

    /// <summary>Which figure is meant: 年初预算, 执行数, 决算.</summary>
    Basis,

    /// <summary>Achieves a part of a budget: 完成.</summary>
    Complete,

    /// <summary>A rate of completion as a noun: 预算完成率.</summary>
    CompletionRate,

    /// <summary>Is a part of: 占.</summary>
    Share,

    /// <summary>The share as a noun: 比重, 占比.</summary>
    Proportion,

    /// <summary>Compares outturn and budget: 大于, 小于, 等于.</summary>
    Direction,

    /// <summary>Opens a list of parts: 其中.</summary>
    OfWhich,

    /// <summary>Opens a list of parts that may go without amounts: 包括, 主要用于.</summary>
    Including,

    /// <summary>Announces a list: 主要用于以下方面, 具体情况如下.</summary>
    Following,

    /// <summary>Opens a list of parts behind a total: 预算中，</summary>
    Within,

    /// <summary>Distributes a list of values over a list of topics: 分别, 各.</summary>
    Each,

    /// <summary>Opens an explanation: 主要原因是.</summary>
    Reason,

    /// <summary>为, 是.</summary>
    Copula,

    /// <summary>Stands between a verb and its number: 约, 达, 了.</summary>
    Filler,

    /// <summary>的.</summary>
    Of,

    /// <summary>和, 及.</summary>
    And,

    /// <summary>Ends what has no number where one is expected: a bare per cent sign or unit.</summary>
    Empty,
}
