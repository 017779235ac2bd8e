using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>One table of the document while it is recognised: its grid, caption, header and columns.</summary>
internal sealed class TableSegment
{
    /// <summary>The grid.</summary>
    public required TextGrid Grid { get; init; }

    /// <summary>What is said above it, or above the headings of it that a page break left behind.</summary>
    public required TableCaption Caption { get; set; }

    /// <summary>Where the header stands.</summary>
    public required HeaderBlock Header { get; set; }

    /// <summary>The headings of each column.</summary>
    public List<string>[] Paths { get; set; } = [];

    /// <summary>The columns.</summary>
    public RecognisedColumn[] Columns { get; set; } = [];

    /// <summary>Whether texts other than captions stand between this table and the one before.</summary>
    public bool IsSetApart { get; init; }

    /// <summary>Whether lines of text follow that look like rows of it.</summary>
    public bool IsFollowedByRows { get; set; }

    /// <summary>Notes below it.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Repairs of the header.</summary>
    public List<TableRepair> Repairs { get; } = [];

    /// <summary>The table.</summary>
    public Table Table => Grid.Table;

    /// <summary>Whether nothing stands below its headings.</summary>
    public bool HasNoRows => Enumerable.Range(Header.Body, Math.Max(0, Grid.Rows - Header.Body)).All(Grid.IsBlankRow);

    /// <summary>Whether nothing but the total stands below its headings, if anything.</summary>
    public bool HasOnlyTotals
    {
        get
        {
            for (int row = Header.Body; row < Grid.Rows; row++)
            {
                if (!Grid.IsBlankRow(row) && !(Grid.Filled(row) is [var first, ..] && RowWords.IsTotal(Grid.Key(row, first)))) return false;
            }

            return true;
        }
    }

    /// <summary>Whether it is a form of labels and values.</summary>
    public bool IsForm { get; set; }

    /// <summary>The unit of the table that this is a part of: on later pages it is not stated again.</summary>
    public PrintedUnit? TableUnit { get; set; }

    /// <summary>Whether the table counts things and no money: 单位：人.</summary>
    public bool CountsThings { get; set; }

    /// <summary>The unit of a column; null of one that counts things.</summary>
    public PrintedUnit? UnitOf(RecognisedColumn column) => column.CountsThings ? null : column.Unit is { } unit ? new(unit, column.UnitDecimals) : Caption.Unit ?? TableUnit;
}
