using PublicBudget.Amounts;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A table of a document with what it says of itself: title, unit, organisation, columns, rows and figures.</summary>
public sealed record RecognisedTable
{
    /// <summary>The title as printed, without blanks; the sheet's name where there is none; else empty.</summary>
    public required string Title { get; init; }

    /// <summary>The number as printed: 表二, 公开03表; null where there is none.</summary>
    public string? Number { get; init; }

    /// <summary>What the table is for; <see cref="TableRole.Other"/> for forms of governments.</summary>
    public TableRole Role { get; init; }

    /// <summary>What its title alone says that it is for: a form whose title says nothing has a role by its labels.</summary>
    internal TableRole TitleRole { get; init; }

    /// <summary>How its rows say what they are.</summary>
    public TableShape Shape { get; init; }

    /// <summary>The unit of measure that the table states; null where it states none.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The fiscal year in its title or caption; null where there is none.</summary>
    public int? Year { get; init; }

    /// <summary>The organisation in its caption (单位：济源市失业保险处); null where there is none.</summary>
    public string? Organisation { get; init; }

    /// <summary>Where its first cell stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The sides, or panes beside each other.</summary>
    public IReadOnlyList<RecognisedPane> Panes
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<RecognisedPane>.Empty;

    /// <summary>The labels and values of a form.</summary>
    public IReadOnlyList<RecognisedField> Fields
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<RecognisedField>.Empty;

    /// <summary>The indicators of a form.</summary>
    public IReadOnlyList<RecognisedIndicator> Indicators
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<RecognisedIndicator>.Empty;

    /// <summary>Notes below or inside the table (注, 说明).</summary>
    public IReadOnlyList<string> Notes
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<string>.Empty;

    /// <summary>Cells that were put back into their columns, and misprinted codes that were put right.</summary>
    public IReadOnlyList<TableRepair> Repairs
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<TableRepair>.Empty;

    /// <summary>Numbers in the table that were not recognised.</summary>
    public IReadOnlyList<UnrecognisedFigure> Unrecognised
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<UnrecognisedFigure>.Empty;

    /// <summary>Whether not all of its rows could be read: some follow that look like its own and fit none of its columns, or its cells were torn.</summary>
    internal bool IsCut { get; init; }

    /// <summary>Whether it stands on a worksheet that the workbook hides.</summary>
    internal bool IsHidden { get; init; }

    /// <summary>How many tables of the document make up this one: more than one where it goes on over pages.</summary>
    public int SegmentCount { get; init; } = 1;

    /// <summary>The figures of all panes, blank ones too.</summary>
    public IEnumerable<RecognisedFigure> Figures => Panes.SelectMany(pane => pane.Figures);

    /// <summary>Whether every cell for a figure is blank.</summary>
    public bool IsEmpty => Figures.All(figure => figure.IsBlank);
}
