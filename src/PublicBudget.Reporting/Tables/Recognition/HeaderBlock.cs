namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Where the header of a table stands in its grid.</summary>
/// <param name="Start">The first row of headings.</param>
/// <param name="End">The row behind the last row of headings.</param>
/// <param name="NumberRow">The row of column numbers; −1 where there is none.</param>
/// <param name="Body">The first row of the body.</param>
internal readonly record struct HeaderBlock(int Start, int End, int NumberRow, int Body)
{
    /// <summary>Whether the last row of headings is that of the total too: 合计 | 105.00 | 合计 | 基本支出 | 项目支出.</summary>
    public bool HasTotal { get; init; }

    /// <summary>Whether there is a header at all.</summary>
    public bool IsEmpty => Start == End;
}
