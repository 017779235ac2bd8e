using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>A row of a worksheet.</summary>
internal sealed class SheetRow(int number, bool isHidden)
{
    /// <summary>The number, from one.</summary>
    public int Number { get; } = number;

    /// <summary>Whether the sheet hides it.</summary>
    public bool IsHidden { get; } = isHidden;

    /// <summary>The cells that hold something, by column from one.</summary>
    public List<(int Column, Cell Cell)> Cells { get; } = [];
}
