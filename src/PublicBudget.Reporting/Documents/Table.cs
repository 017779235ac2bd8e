using PublicBudget.Collections;
using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Documents;

/// <summary>A table (表) with its furniture: title, caption lines, header rows, body rows, notes.</summary>
public sealed partial record Table : Block
{
    /// <summary>The title (表名): 2021年单位支出总体情况表. Default: none.</summary>
    public string Title
    {
        get;
        init => field = Require.NotNull(value);
    } = "";

    /// <summary>The lines between title and table: 单位：济源市失业保险处, 单位：万元.</summary>
    public IReadOnlyList<string> CaptionLines
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<string>.Empty;

    /// <summary>What is known of the columns; may be shorter than the rows.</summary>
    public IReadOnlyList<TableColumn> Columns
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<TableColumn>.Empty;

    /// <summary>The rows of headings, with the row of column numbers. They are repeated on every page.</summary>
    public IReadOnlyList<Row> HeaderRows
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<Row>.Empty;

    /// <summary>The rows below the headings.</summary>
    public IReadOnlyList<Row> BodyRows
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<Row>.Empty;

    /// <summary>The notes below the table (注, 说明).</summary>
    public IReadOnlyList<string> Notes
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<string>.Empty;

    /// <summary>How its page lies. Default: across when the table is wide.</summary>
    public PageOrientation Orientation { get; init; }

    /// <summary>The worksheet's name wanted in a workbook; null takes the title.</summary>
    public string? SheetName { get; init; }

    /// <summary>The number of rows with the header rows.</summary>
    public int RowCount => HeaderRows.Count + BodyRows.Count;

    /// <summary>Header rows, then body rows.</summary>
    public IEnumerable<Row> Rows => HeaderRows.Concat(BodyRows);

    /// <summary>A row by its index from zero, header rows first.</summary>
    public Row RowAt(int index) =>
        index < HeaderRows.Count ? HeaderRows[index] : BodyRows[index - HeaderRows.Count];

    /// <summary>The place of a row by its index from zero, header rows first.</summary>
    public Place PlaceOf(int row) => Place with { Row = SourceRow(row), Column = null };

    /// <summary>The place of a cell by its row's index (header rows first) and its column's in the grid, both from zero.</summary>
    public Place PlaceOf(int row, int column) =>
        Place with { Row = SourceRow(row), Column = SourceColumn(column) };

    /// <summary>The place of a note by its index from zero.</summary>
    public Place PlaceOfNote(int note) => Place with { Row = null, Column = null, Note = note + 1 };

    /// <summary>The sentences of all notes.</summary>
    public IEnumerable<Sentence> NoteSentences() =>
        Notes.SelectMany((note, index) => Sentence.Split(note, PlaceOfNote(index)));

    /// <summary>The rectangle of cells with the spans resolved.</summary>
    /// <exception cref="DocumentLimitException">The rectangle has more cells than allowed.</exception>
    public TableGrid ToGrid(int maximumCells = TableGrid.DefaultMaximumCells) => TableGrid.Of(this, maximumCells);

    /// <summary>The number by which a place calls a row, by its index from zero, header rows first.</summary>
    internal int SourceRow(int row) => RowAt(row).Number ?? ((Place.Row ?? 1) + row);

    /// <summary>The number by which a place calls a column of the grid, by its index from zero.</summary>
    internal int SourceColumn(int column) => (Place.Column ?? 1) + column;
}
