namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Not understood; figures in it are listed as unrecognised.</summary>
    Unknown,

    /// <summary>A classification code, or one level of it (类, 款, 项).</summary>
    Code,

    /// <summary>The code of a budgetary unit (单位代码).</summary>
    UnitCode,

    /// <summary>The name of the row (科目名称, 项目).</summary>
    Name,

    /// <summary>A running number (序号, 行次).</summary>
    Ordinal,

    /// <summary>Amounts of money.</summary>
    Amount,

    /// <summary>Percentages: shares, growth, completion.</summary>
    Percentage,

    /// <summary>Text that is no figure (备注).</summary>
    Text,

    /// <summary>A working column that is not part of the published table (打印: 是/否).</summary>
    Helper,
}
