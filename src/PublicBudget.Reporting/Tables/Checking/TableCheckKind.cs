namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>A relation inside one table.</summary>
public enum TableCheckKind
{
    /// <summary>The row of a code is the sum of the rows below it: 208 of 20801, 20805 … (rule HIE-01).</summary>
    ParentSum,

    /// <summary>合计 is the sum of the rows that no other row contains (rule INT-07).</summary>
    TotalSum,

    /// <summary>A column of totals is the sum of the columns beside it: 总计 of 基本支出 and 项目支出 (rules INT-04 to INT-06, SG-01, SG-02).</summary>
    RowSum,

    /// <summary>A column of changes is the difference of two columns: 增减额 (rule INT-16).</summary>
    Change,

    /// <summary>A percentage is that of two figures of its row: growth, completion (rule INT-16).</summary>
    Rate,

    /// <summary>The two sides of a table come to the same total: 收入总计, 支出总计 (rules INT-01, INT-09).</summary>
    Balance,
}
