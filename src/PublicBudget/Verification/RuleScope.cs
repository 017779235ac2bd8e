namespace PublicBudget.Verification;

/// <summary>Between what a rule reconciles (勾稽范围).</summary>
public enum RuleScope
{
    /// <summary>结构: which tables, titles, notes and passages there are.</summary>
    Structure = 0,

    /// <summary>表内: figures of one table.</summary>
    WithinTable = 1,

    /// <summary>表间: figures of several tables.</summary>
    BetweenTables = 2,

    /// <summary>表文: a table and the text.</summary>
    TableAndText = 3,

    /// <summary>文内: figures and words of the text.</summary>
    WithinText = 4,

    /// <summary>科目: codes and names of the classifications.</summary>
    Classification = 5,

    /// <summary>绩效: objectives and indicators.</summary>
    Performance = 6,

    /// <summary>精度: units, decimals and rounding.</summary>
    Precision = 7,

    /// <summary>跨文档: two documents.</summary>
    AcrossDocuments = 8,
}
