namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>What a rate or a change says of two figures.</summary>
internal enum RateMeaning
{
    /// <summary>(current − base) / |base|: 比上年增长%.</summary>
    Growth,

    /// <summary>current / base: 完成预算%.</summary>
    Completion,

    /// <summary>part / total of its column: 占总支出比重.</summary>
    Share,

    /// <summary>current − base: 增减额.</summary>
    Change,
}
