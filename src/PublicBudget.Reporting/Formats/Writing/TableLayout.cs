using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>A table as it is printed: without its hidden parts, its grid, its measured columns.</summary>
internal sealed class TableLayout
{
    public TableLayout(Table table)
    {
        Grid = table.Visible().ToGrid();
        Measure = new TableMeasure(Grid);
        IsLandscape = table.Orientation == PageOrientation.Landscape
            || (table.Orientation == PageOrientation.Auto && Measure.IsWide);
    }

    public TableGrid Grid { get; }

    public TableMeasure Measure { get; }

    public bool IsLandscape { get; }
}
