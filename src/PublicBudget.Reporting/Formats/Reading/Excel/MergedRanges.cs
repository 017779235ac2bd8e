namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>The merged ranges of a worksheet by their first cell.</summary>
internal sealed class MergedRanges
{
    private readonly Dictionary<(int Row, int Column), SheetRange> _at = [];

    public MergedRanges(SheetContent sheet)
    {
        foreach (SheetRange range in sheet.Merged)
        {
            _at.TryAdd((range.FirstRow, range.FirstColumn), range);
        }
    }

    /// <summary>The range that begins at a cell; null where none does.</summary>
    public SheetRange? At(int row, int column) => _at.TryGetValue((row, column), out SheetRange range) ? range : null;
}
