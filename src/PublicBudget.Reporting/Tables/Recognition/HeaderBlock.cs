namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Where the header of a table stands in its grid.</summary>
/// <param name="Start">The first row of headings.</param>
/// <param name="End">The row behind the last row of headings.</param>
/// <param name="NumberRow">The row of column numbers; −1 where there is none.</param>
/// <param name="Body">The first row of the body.</param>
internal readonly record struct HeaderBlock(int Start, int End, int NumberRow, int Body)
{
    /// <summary>Whether there is a header at all.</summary>
    public bool IsEmpty => Start == End;
}
