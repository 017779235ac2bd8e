using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Turns the letters of a page into glyphs: those that can be read, stand on the page and run with most of its text.</summary>
internal sealed class PageLetters
{
    // Fonts of office documents lie between these; anything else comes from a broken matrix.
    private const double Smallest = 0.5;
    private const double Largest = 1_000;

    private readonly List<Glyph> _glyphs = [];
    private readonly EdgeText _text;
    private int _sizeless;

    /// <summary>The letters of a page.</summary>
    public PageLetters(IReadOnlyList<Letter> letters, Turn turn)
    {
        _text = new EdgeText(_glyphs);
        foreach (Letter letter in letters)
        {
            Take(letter, turn);
        }

        _text.End();
    }

    /// <summary>What can be read.</summary>
    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>How many letters the fonts give no character for.</summary>
    public int Unmapped { get; private set; }

    /// <summary>How many letters are of texts that stand outside of the page, where nobody sees them, or have no size.</summary>
    public int OffPage => _text.Lost.Count + _sizeless;

    /// <summary>The letters of texts that stand outside of the page.</summary>
    public IReadOnlyList<Glyph> Lost => _text.Lost;

    /// <summary>How many letters run in another direction than the page: watermarks, page numbers beside a table that lies across.</summary>
    public int Turned { get; private set; }

    /// <summary>The direction of most letters.</summary>
    public static TextDirection DirectionOf(IReadOnlyList<Letter> letters)
    {
        int[] counts = new int[(int)TextDirection.Slanted];
        foreach (Letter letter in letters)
        {
            TextDirection direction = TextDirections.Of(letter.StartBaseLine, letter.EndBaseLine);
            if (direction != TextDirection.Slanted && !string.IsNullOrWhiteSpace(letter.Value))
            {
                counts[(int)direction]++;
            }
        }

        return (TextDirection)Array.IndexOf(counts, counts.Max());
    }

    private void Take(Letter letter, Turn turn)
    {
        string? text = letter.Value;
        if (string.IsNullOrEmpty(text) || !IsReadable(text))
        {
            Unmapped++;
            return;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (TextDirections.Of(letter.StartBaseLine, letter.EndBaseLine) != turn.Direction)
        {
            Turned++;
            return;
        }

        PdfPoint start = turn.Apply(letter.StartBaseLine), end = turn.Apply(letter.EndBaseLine);
        double size = SizeOf(letter);
        if (!(size is >= Smallest and <= Largest))
        {
            _sizeless++;
            return;
        }

        var glyph = new Glyph(Folded(text), start.X, end.X, start.Y, size);
        if (IsOnPage(start, turn) && IsOnPage(end, turn)) _text.TakeInside(glyph);
        else _text.TakeOutside(glyph);
    }

    private static double SizeOf(Letter letter) => Math.Abs(letter.PointSize) is double size and >= Smallest and <= Largest ? size : letter.BoundingBox.Height;

    private static bool IsOnPage(PdfPoint point, Turn turn) =>
        point.X >= -1 && point.Y >= -1 && point.X <= turn.TurnedWidth + 1 && point.Y <= turn.TurnedHeight + 1;

    // Control characters and the private use area are codes of a font, not characters.
    private static bool IsReadable(string text)
    {
        foreach (char c in text)
        {
            if ((char.IsControl(c) && !char.IsWhiteSpace(c)) || c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF'))
            {
                return false;
            }
        }
        return true;
    }

    // Radicals look like the characters that they stand for; all else stays as printed.
    private static string Folded(string text)
    {
        if (text.Length == 1)
        {
            return TextFolding.IsLookAlike(text[0]) ? TextFolding.Fold(text[0]).ToString() : text;
        }

        return string.Concat(text.Where(c => !TextFolding.HasNoWidth(c)).Select(c => TextFolding.IsLookAlike(c) ? TextFolding.Fold(c) : c));
    }
}
