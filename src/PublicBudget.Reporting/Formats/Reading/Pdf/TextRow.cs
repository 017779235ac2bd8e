namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>All that stands at one height of a page.</summary>
internal sealed class TextRow
{
    private const int LongestName = 60;

    private List<TextPiece>? _pieces;

    /// <summary>A row of letters, ordered from the left.</summary>
    public TextRow(IReadOnlyList<Glyph> glyphs)
    {
        Glyphs = glyphs;
        Size = glyphs.Max(glyph => glyph.Size);
    }

    /// <summary>The letters.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; }

    /// <summary>What stands apart in it.</summary>
    public List<TextPiece> Pieces => _pieces ??= TextPiece.Of(Glyphs);

    /// <summary>The height.</summary>
    public double Baseline => Glyphs[0].Baseline;

    /// <summary>The size of its largest letters.</summary>
    public double Size { get; }

    /// <summary>Whether it may be a row of a table: figures beside other pieces, nothing that is a sentence.</summary>
    public bool HasFigures => IsParted && Pieces.Count > 1 && Pieces.Exists(piece => piece.IsAmount) && Pieces.TrueForAll(IsOfTable);

    /// <summary>Whether it may be a row of headings.</summary>
    public bool HasHeadings => IsParted && Pieces.Count > 1 && Pieces.TrueForAll(piece => !piece.IsAmount && IsOfTable(piece)) && !Pieces.Exists(piece => piece.Line.Text.Contains('：') || piece.Line.Text.Contains(':'));

    // Most rows are text: they are not worth taking apart.
    private bool IsParted
    {
        get
        {
            for (int i = 1; i < Glyphs.Count; i++)
            {
                if (TextPiece.IsApart(Glyphs[i - 1], Glyphs[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsOfTable(TextPiece piece) => piece.Line.Text.Length <= LongestName && !piece.Line.Text.AsSpan().ContainsAny('。', '；', '！');
}
