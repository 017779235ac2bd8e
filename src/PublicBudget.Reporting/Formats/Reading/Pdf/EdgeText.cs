using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Keeps a text whole that the edge of a page runs through: what stands outside goes with its letter that is nearest to the edge. Of a number nobody
/// would know the digits that are missing.
/// </summary>
/// <param name="glyphs">The letters on the page, in the order in which they are drawn.</param>
internal sealed class EdgeText(List<Glyph> glyphs)
{
    // A blank between two words, in heights of the font.
    private const double Furthest = 1.2;
    private const double Nearest = -0.8;
    private const double SameLine = 0.1;
    private const int Longest = 200;

    private readonly StringBuilder _outside = new();
    private Glyph? _last;
    private bool _isOnPage;
    private readonly List<Glyph> _pending = [];
    private readonly List<Glyph> _lost = [];

    /// <summary>The letters that are left out, because no letter of their text stands on the page.</summary>
    public IReadOnlyList<Glyph> Lost => _lost;

    /// <summary>Takes a letter that stands on the page.</summary>
    public void TakeInside(Glyph glyph)
    {
        bool goesOn = GoesOn(glyph);
        glyphs.Add(goesOn && _pending.Count > 0 ? glyph with { Text = _outside + glyph.Text } : glyph);
        if (!goesOn) _lost.AddRange(_pending);
        Begin(glyph, true);
    }

    /// <summary>Takes a letter that stands outside.</summary>
    public void TakeOutside(Glyph glyph)
    {
        if (!GoesOn(glyph))
        {
            _lost.AddRange(_pending);
            Begin(glyph, false);
        }

        _last = glyph;
        if (_isOnPage && glyphs[^1].Text.Length < Longest)
        {
            glyphs[^1] = glyphs[^1] with { Text = glyphs[^1].Text + glyph.Text };
            return;
        }

        _pending.Add(glyph);
        if (_outside.Length < Longest) _outside.Append(glyph.Text);
    }

    /// <summary>Ends the page.</summary>
    public void End()
    {
        _lost.AddRange(_pending);
        _pending.Clear();
    }

    private void Begin(Glyph glyph, bool isOnPage)
    {
        (_last, _isOnPage) = (glyph, isOnPage);
        _pending.Clear();
        _outside.Clear();
    }

    private bool GoesOn(Glyph next)
    {
        if (_last is not { } last || Math.Abs(last.Baseline - next.Baseline) > next.Size * SameLine) return false;
        double gap = (next.Left - last.Right) / next.Size;
        return gap is >= Nearest and <= Furthest;
    }
}
