namespace PublicBudget.Reporting.Narrative;

/// <summary>The arithmetic that a statement commits itself to. The default is <see cref="Sum"/>.</summary>
public enum StatementKind
{
    /// <summary>A total and its listed parts: 三公经费37.91万元，其中：… (合计与其中).</summary>
    Sum = 0,

    /// <summary>A part of a whole: 占95.62% (占比).</summary>
    Share,

    /// <summary>A change or a rate of change against a base: 增加8万元，增长3.45% (增减).</summary>
    Growth,

    /// <summary>A part of a budget that was carried out: 完成年初预算的98.20% (完成率).</summary>
    Completion,

    /// <summary>No change against a base: 与2020年持平 (持平).</summary>
    Flat,

    /// <summary>Outturn against budget: 决算数小于预算数 (决算数与预算数的大小).</summary>
    Direction,
}
