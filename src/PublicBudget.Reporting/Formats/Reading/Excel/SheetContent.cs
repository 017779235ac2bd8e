using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>The cells of one worksheet as a reader finds them: rows in order, only cells that hold something.</summary>
internal sealed class SheetContent(string name, bool isHidden)
{
    /// <summary>The name of the sheet without blanks around it.</summary>
    public string Name { get; } = name.Trim();

    /// <summary>Whether the workbook hides it.</summary>
    public bool IsHidden { get; } = isHidden;

    /// <summary>The rows that hold something.</summary>
    public List<SheetRow> Rows { get; } = [];

    /// <summary>Ranges shown as one cell.</summary>
    public List<SheetRange> Merged { get; } = [];

    /// <summary>Columns that the sheet hides, as inclusive ranges from one.</summary>
    public List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <summary>How many formulas have no stored value, and where the first is.</summary>
    public (int Count, int Row, int Column) FormulasWithoutValue { get; set; }

    /// <summary>The place of the sheet.</summary>
    public Place Place => new() { Sheet = Name };

    /// <summary>Whether a column is hidden.</summary>
    public bool IsColumnHidden(int column) => HiddenColumns.Exists(range => range.First <= column && column <= range.Last);
}
