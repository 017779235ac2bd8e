using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A row of one side of a recognised table.</summary>
public sealed record RecognisedRow
{
    private readonly Table _source;
    private readonly int _row;
    private bool _isLeaf = true;

    /// <summary>A row.</summary>
    /// <param name="source">The table that holds it.</param>
    /// <param name="row">Its number there, from zero.</param>
    internal RecognisedRow(Table source, int row) => (_source, _row) = (source, row);

    /// <summary>What it is to its table.</summary>
    public RecognisedRowRole Role { get; init; }

    /// <summary>The classification code, its cells joined: 2080101; null where the row has none.</summary>
    public string? Code { get; init; }

    /// <summary>The code cells as printed, blanks between them; differs from <see cref="Code"/> where levels were taken from above.</summary>
    public string? PrintedCode { get; init; }

    /// <summary>
    /// The code as it would read, where no list knows it and the name, the rows around it and the digits or the sums prove that
    /// <see cref="Code"/> was meant; null otherwise.
    /// </summary>
    public string? MisprintedCode { get; init; }

    /// <summary>The second code of a table of two classifications (政府预算经济分类).</summary>
    public string? SecondCode { get; init; }

    /// <summary>The name beside the second code.</summary>
    public string? SecondName { get; init; }

    /// <summary>The code of the budgetary unit (预算单位) that the row is of; its name where the table prints no code; null where the table does not say.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The name as printed, without blanks and line breaks.</summary>
    public required string Name { get; init; }

    /// <summary>The group that the row stands in (一般公共预算收入 over 财政拨款); null where there is none.</summary>
    public string? Group { get; init; }

    /// <summary>What the form itself says the row is made of (A=B+D, B), in a column of its own (公式); null where it has none.</summary>
    internal string? Formula { get; init; }

    /// <summary>Whether no other row of the side details it: sums run over leaves.</summary>
    public bool IsLeaf
    {
        get => _isLeaf;
        init => _isLeaf = value;
    }

    /// <summary>Whether the source hides the row.</summary>
    public bool IsHidden => _source.RowAt(_row).IsHidden;

    /// <summary>Whether the name is printed across all panes before: what it names is the total of them all, whatever heading stands above the figure.</summary>
    internal bool IsAcrossPanes { get; init; }

    /// <summary>Whether cells were moved to the columns that they belong to, or a misprinted code was put right; <see cref="RecognisedTable.Repairs"/> says how.</summary>
    public bool IsRepaired { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place Place => _source.PlaceOf(_row);

    /// <summary>Where the table stands, or the part of it that the row is printed in.</summary>
    internal Place TablePlace => _source.Place;

    /// <summary>The number by which a place calls the row.</summary>
    internal int PlaceRow => _source.SourceRow(_row);

    /// <summary>Code and name.</summary>
    public override string ToString() => Code is null ? Name : $"{Code} {Name}";

    /// <summary>Whether it is a row of a table.</summary>
    internal bool Is(Table source, int row) => row == _row && ReferenceEquals(source, _source);

    /// <summary>Says whether it is a leaf, known only when all rows are; for whoever makes the row, before anybody else has it.</summary>
    internal void MarkLeaf(bool isLeaf) => _isLeaf = isLeaf;
}
