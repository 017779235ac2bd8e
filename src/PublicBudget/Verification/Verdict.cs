namespace PublicBudget.Verification;

/// <summary>
/// What came out when a relation was checked. Only <see cref="Exact"/> and <see cref="WithinRounding"/> say that it holds; what could
/// not be checked never counts as passed.
/// </summary>
public enum Verdict
{
    /// <summary>一致: holds with the printed figures themselves.</summary>
    Exact = 0,

    /// <summary>取整误差范围内: some exact values that print as these figures satisfy it.</summary>
    WithinRounding = 1,

    /// <summary>
    /// 微调: a ratio outside its range by less than one printed unit: cut off instead of rounded, or shaved so that shares add to
    /// 100; or two printings of one number a whole printed unit apart. A remark, never an error.
    /// </summary>
    Nudged = 2,

    /// <summary>矛盾: no exact values behind the printed figures satisfy it.</summary>
    Contradicted = 3,

    /// <summary>不适用: the form, the year or the facts rule it out.</summary>
    NotApplicable = 4,

    /// <summary>数据不足: a table or an operand is missing.</summary>
    InsufficientData = 5,

    /// <summary>无法判定（多义）: an operand can be read in more than one way, and the readings differ in outcome.</summary>
    Ambiguous = 6,

    /// <summary>规则执行错误: the rule itself broke.</summary>
    FailedToRun = 7,
}
