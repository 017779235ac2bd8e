using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Documents;

/// <summary>A cell of a table: the text as printed and, where it is a figure, the exact number behind it.</summary>
public sealed partial record Cell
{
    // A document has thousands of cells, most of them plain text: small values share a few bytes, and what only figures have stands apart.
    private readonly byte _kind;
    private readonly byte _alignment;
    private readonly byte _indent;
    private readonly byte _blank;
    private readonly CellFigure? _figure;

    /// <summary>A cell in which nothing is printed.</summary>
    public static Cell Empty { get; } = new();

    /// <summary>The text as printed; a line break is <c>\n</c>. Default: nothing.</summary>
    public string Text
    {
        get;
        init => field = Require.NotNull(value);
    } = "";

    /// <summary>Whether the cell is a heading of its row or column. Default: <see cref="CellKind.Data"/>.</summary>
    public CellKind Kind
    {
        get => (CellKind)_kind;
        init => _kind = (byte)value;
    }

    /// <summary>How many rows the cell covers. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public int RowSpan
    {
        get;
        init => field = AtLeastOne(value);
    } = 1;

    /// <summary>How many columns the cell covers. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public int ColumnSpan
    {
        get;
        init => field = AtLeastOne(value);
    } = 1;

    /// <summary>Where the text stands in the cell. Default: the column's, else figures right, heads centred, text left.</summary>
    public CellAlignment Alignment
    {
        get => (CellAlignment)_alignment;
        init => _alignment = (byte)value;
    }

    /// <summary>How many steps the text is set in (其中 …). Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or above 15.</exception>
    public int Indent
    {
        get => _indent;
        init => _indent = value is >= 0 and <= 15
            ? (byte)value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected an indent from 0 to 15, found {value}.");
    }

    /// <summary>The number that the text prints; null where the cell is not a figure.</summary>
    public CellNumber? Number
    {
        get => _figure?.Number;
        init => _figure = CellFigure.Of(value, Formula);
    }

    /// <summary>How the number follows from other cells; null where it stands for itself.</summary>
    public Formula? Formula
    {
        get => _figure?.Formula;
        init => _figure = CellFigure.Of(Number, value);
    }

    /// <summary>
    /// What it means that nothing stands here. A cell without text is <see cref="BlankKind.Empty"/> unless it says otherwise;
    /// a printed zero is a figure and never blank.
    /// </summary>
    public BlankKind Blank
    {
        // Empty is the absence of text, so it is not stored: two cells without text are equal whether or not it was set.
        get => _blank == (byte)BlankKind.NotBlank && string.IsNullOrWhiteSpace(Text) ? BlankKind.Empty : (BlankKind)_blank;
        init => _blank = (byte)(value == BlankKind.Empty ? BlankKind.NotBlank : value);
    }

    private CellFigure Figure
    {
        init => _figure = value;
    }

    /// <summary>Whether the cell prints no figure and no text of its own.</summary>
    public bool IsBlank => Blank != BlankKind.NotBlank;

    private static int AtLeastOne(int span) => span >= 1
        ? span
        : throw new ArgumentOutOfRangeException(nameof(span), span, $"Expected a span of at least 1, found {span}.");
}
