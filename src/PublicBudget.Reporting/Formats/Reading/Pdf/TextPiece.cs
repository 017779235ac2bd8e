namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A part of a row of text that is set apart from what stands beside it.</summary>
internal sealed class TextPiece
{
    // A gap of so many characters sets apart.
    private const double Apart = 1;
    private const double ApartFigure = 0.3;
    private const double ApartDigits = 0.15;
    private const int LongestFigure = 24;

    /// <summary>A piece of letters, ordered from the left.</summary>
    public TextPiece(List<Glyph> glyphs) => Line = new PdfLine(glyphs);

    /// <summary>The letters.</summary>
    public PdfLine Line { get; }

    /// <summary>Its middle.</summary>
    public double Middle => (Line.Left + Line.Right) / 2;

    /// <summary>Whether it is a number: digits with their separators, a sign or a per cent sign.</summary>
    public bool IsFigure => Line.Text.Length <= LongestFigure && Line.Text.Any(char.IsAsciiDigit) && Line.Text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '%' or ' ');

    /// <summary>Whether it is a number with a fraction or of four digits and more: page numbers are neither.</summary>
    public bool IsAmount => IsFigure && (Line.Text.Contains('.') || Line.Text.Count(char.IsAsciiDigit) > 3);

    /// <summary>Whether it is the name of a total, which may be set in the middle of several columns.</summary>
    public bool IsTotal => Line.Text is ['合' or '总', .., '计'] && TextFolding.Key(Line.Text) is "合计" or "总计";

    /// <summary>Whether it begins with a long number and goes on with a name: two columns that touch.</summary>
    public bool TouchesFigure => Line.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') is > 3 and int end && Line.Text[end] is not '年' && char.IsLetter(Line.Text[end]);

    /// <summary>Whether a letter is set apart from the one before it.</summary>
    public static bool IsApart(Glyph before, Glyph after) => after.Left - before.Right > Math.Max(before.Size, after.Size) * Apart;

    // 105.00一、教育支出: an amount, or the dash of none, before a name is that of the column before, even where they touch.
    private static bool IsAmountBefore(List<Glyph> piece, Glyph next)
        => (char.IsLetter(next.Text[0]) || next.Text[0] is '（' or '(') && (piece is [{ Text: "-" or "—" }] || (piece.Exists(glyph => glyph.Text == ".") && piece.TrueForAll(glyph => char.IsAsciiDigit(glyph.Text[0]) || glyph.Text is "." or "," or "-")));

    // No number has a gap in it: what stands beside one is in a column of its own, however narrow the columns are.
    private static bool BeginsFigure(Glyph before, Glyph after)
    {
        double gap = (after.Left - before.Right) / Math.Max(before.Size, after.Size);
        char last = before.Text[^1], next = after.Text[0];
        bool isBehind = char.IsAsciiDigit(last) || last is '-' or '—', isFigure = char.IsAsciiDigit(next) || next is '-' or '—';
        if (isBehind && isFigure) return gap > ApartDigits;
        return gap > ApartFigure && ((isBehind && (char.IsLetter(next) || next is '（' or '(')) || (isFigure && (char.IsLetter(last) || last is '）' or ')')));
    }

    /// <summary>The pieces of a row, from the left.</summary>
    public static List<TextPiece> Of(IReadOnlyList<Glyph> row) => Of(row, (before, after) => IsApart(before, after) || BeginsFigure(before, after));

    /// <summary>The pieces of a row, from the left.</summary>
    /// <param name="row">Its letters.</param>
    /// <param name="isApart">Whether two that follow each other stand in two pieces.</param>
    public static List<TextPiece> Of(IReadOnlyList<Glyph> row, Func<Glyph, Glyph, bool> isApart)
    {
        var pieces = new List<TextPiece>();
        var piece = new List<Glyph>();
        foreach (Glyph glyph in row)
        {
            if (piece.Count > 0 && (isApart(piece[^1], glyph) || IsAmountBefore(piece, glyph)))
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
