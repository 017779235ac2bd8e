namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>How the rows of a table say what they are.</summary>
public enum TableShape
{
    /// <summary>Not a table of figures: a layout, a list, a table whose header was not understood.</summary>
    Unknown,

    /// <summary>Rows carry a classification code (科目编码).</summary>
    Code,

    /// <summary>Rows carry a name only: 收支总表, 三公.</summary>
    Labelled,

    /// <summary>One row of figures under the header, without a label.</summary>
    SingleRow,

    /// <summary>Pairs of label and value, then indicators: 绩效目标表.</summary>
    Form,
}
