namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>Which rows of a form a row adds up.</summary>
public enum FormSum
{
    /// <summary>None: the figure stands for itself. The default.</summary>
    None = 0,

    /// <summary>The deeper rows that follow it, to the next row of its own level: 小计 over its sources, 一、基本支出 over its parts.</summary>
    Below = 1,

    /// <summary>The rows of level zero above it, from the last such sum on, that one included: 本年支出合计, 支出总计.</summary>
    Above = 2,
}
