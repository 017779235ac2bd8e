namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A part of a row of text that is set apart from what stands beside it.</summary>
internal sealed class TextPiece
{
    // A gap of so many characters sets apart.
    private const double Apart = 1;
    private const int LongestFigure = 24;

    private TextPiece(List<Glyph> glyphs) => Line = new PdfLine(glyphs);

    /// <summary>The letters.</summary>
    public PdfLine Line { get; }

    /// <summary>Whether it is a number: digits with their separators, a sign or a per cent sign.</summary>
    public bool IsFigure => Line.Text.Length <= LongestFigure && Line.Text.Any(char.IsAsciiDigit) && Line.Text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '%' or ' ');

    /// <summary>Whether it is a number with a fraction or of four digits and more: page numbers are neither.</summary>
    public bool IsAmount => IsFigure && (Line.Text.Contains('.') || Line.Text.Count(char.IsAsciiDigit) > 3);

    /// <summary>Whether a letter is set apart from the one before it.</summary>
    public static bool IsApart(Glyph before, Glyph after) => after.Left - before.Right > Math.Max(before.Size, after.Size) * Apart;

    /// <summary>The pieces of a row, from the left.</summary>
    public static List<TextPiece> Of(IReadOnlyList<Glyph> row)
    {
        var pieces = new List<TextPiece>();
        var piece = new List<Glyph>();
        foreach (Glyph glyph in row)
        {
            if (piece.Count > 0 && IsApart(piece[^1], glyph))
            {
                pieces.Add(new TextPiece(piece));
                piece = [];
            }

            piece.Add(glyph);
        }

        if (piece.Count > 0)
        {
            pieces.Add(new TextPiece(piece));
        }

        return pieces;
    }
}
