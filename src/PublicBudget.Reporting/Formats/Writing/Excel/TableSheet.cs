using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Where the parts of a table stand on its worksheet. Rows and columns of the sheet count from one.</summary>
internal sealed class TableSheet
{
    /// <summary>What a worksheet of Excel holds.</summary>
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <summary>What may stay in sight on the left without taking the screen: less than half of a small one.</summary>
    private const double MostFrozenWidth = 64;

    public TableSheet(Table table, string name)
    {
        Name = name;
        Table = table;
        Grid = table.ToGrid();
        Measure = new TableMeasure(Grid);
        TitleRows = table.Title.Length > 0 ? 1 : 0;
        CaptionRows = table.CaptionLines.Count == 2 && Grid.ColumnCount > 1 ? 1 : table.CaptionLines.Count;
        FirstHeaderRow = 1 + TitleRows + CaptionRows;
        FirstBodyRow = FirstHeaderRow + Grid.HeaderRowCount;
        FirstNoteRow = FirstBodyRow + table.BodyRows.Count;
        if (FirstNoteRow + table.Notes.Count > MostRows || Grid.ColumnCount > MostColumns)
        {
            throw new DocumentLimitException(
                $"Expected a table that fits a worksheet ({MostRows} rows, {MostColumns} columns), found {Grid.RowCount} rows and {Grid.ColumnCount} columns.",
                table.Place);
        }
    }

    public string Name { get; }

    public Table Table { get; }

    public TableGrid Grid { get; }

    public TableMeasure Measure { get; }

    public int TitleRows { get; }

    public int CaptionRows { get; }

    public int FirstHeaderRow { get; }

    public int FirstBodyRow { get; }

    public int FirstNoteRow { get; }

    /// <summary>At least one column, so that title and notes have a place.</summary>
    public int ColumnCount => Math.Max(1, Grid.ColumnCount);

    public bool IsLandscape => Table.Orientation == PageOrientation.Landscape
        || (Table.Orientation == PageOrientation.Auto && Measure.IsWide);

    /// <summary>The columns that stay in sight: up to the one that names the rows, unless they would take the screen.</summary>
    public int FrozenColumns
    {
        get
        {
            int columns = Measure.LabelColumn + 1;
            return columns < Grid.ColumnCount && Measure.Natural.AsSpan(0, columns).ToArray().Sum() <= MostFrozenWidth ? columns : 0;
        }
    }

    /// <summary>The sheet's name as formulas write it.</summary>
    public string QuotedName => $"'{Name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The rows that are printed at the top of every page: title to header.</summary>
    public bool HasPrintTitles => Grid.HeaderRowCount > 0;
}
