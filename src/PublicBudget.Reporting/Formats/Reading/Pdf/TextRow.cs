using System.Globalization;

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

    /// <summary>All that it says, without blanks.</summary>
    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Text));

    /// <summary>What stands apart in it.</summary>
    public List<TextPiece> Pieces => _pieces ??= TextPiece.Of(Glyphs);

    /// <summary>The height.</summary>
    public double Baseline => Glyphs[0].Baseline;

    /// <summary>The size of its largest letters.</summary>
    public double Size { get; }

    /// <summary>Whether it may be a row of a table: figures beside other pieces, nothing that is a sentence.</summary>
    public bool HasFigures => IsParted && Pieces.Count > 1 && HasAmount && Pieces.TrueForAll(IsOfTable);

    /// <summary>Whether it may stand among the rows of a table: figures, however small, beside a name, or nothing but names.</summary>
    public bool MayBeRow => Pieces.TrueForAll(IsOfTable) && !Pieces.Exists(piece => IsCaption(piece.Line.Text));

    /// <summary>Whether a figure, however small, stands in it, and nothing that belongs to no table.</summary>
    public bool HasSmallFigures => Pieces.Exists(piece => piece.IsFigure) && MayBeRow;

    /// <summary>Whether an amount stands in it.</summary>
    public bool HasAmount => Pieces.Exists(piece => piece.IsAmount);

    /// <summary>Whether it holds the numbers of the columns: ** | ** | 1 | 2, or 栏次 | 1 | 2.</summary>
    public bool NumbersColumns
    {
        get
        {
            string[] numbers = [.. Pieces.Where(piece => piece.IsFigure).Select(piece => piece.Line.Text)];
            return numbers.Length > 1 && numbers.Length + 1 >= Pieces.Count(piece => piece.Line.Text.Trim('*').Length > 0)
                && Enumerable.Range(0, numbers.Length).All(i => numbers[i] == (i + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether it may be a row of headings.</summary>
    public bool HasHeadings => IsParted && Pieces.Count > 1 && Pieces.TrueForAll(piece => !piece.IsAmount && IsOfTable(piece)) && !Pieces.Exists(piece => piece.Line.Text.AsSpan().ContainsAny('：', ':') && !piece.Line.Text.StartsWith("其中", StringComparison.Ordinal));

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

    /// <summary>Whether a text is a title, the unit or a note: what ends a table.</summary>
    public static bool IsCaption(string text) => TextFolding.Key(text) is var key && (ExpectedTable.IsTitle(key) || ExpectedTable.IsCaption(key) || key.StartsWith('注') || key.StartsWith("说明", StringComparison.Ordinal));

    private static bool IsOfTable(TextPiece piece) => piece.Line.Text.Length <= LongestName && !piece.Line.Text.AsSpan().ContainsAny('。', '；', '！');
}
