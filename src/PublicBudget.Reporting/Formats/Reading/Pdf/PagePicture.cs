using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A picture that is large enough to hold a table and has no text over it, as a background has.</summary>
/// <param name="Left">Its left side on the page as turned.</param>
/// <param name="Top">Its upper side.</param>
internal readonly record struct PagePicture(double Left, double Top)
{
    private const double LeastPartOfPage = 0.05;
    private const int MostLettersOver = 5;
    private const int MostPictures = 500;

    /// <summary>The pictures of a page with text; a page without text is one picture as a whole.</summary>
    public static List<PagePicture> Of(Page page, Turn turn, IReadOnlyList<Glyph> glyphs)
    {
        var found = new List<PagePicture>();
        if (glyphs.Count == 0 || page.NumberOfImages is 0 or > MostPictures)
        {
            return found;
        }

        foreach (IPdfImage image in page.GetImages())
        {
            PdfRectangle bounds = image.BoundingBox;
            PdfPoint one = turn.Apply(bounds.BottomLeft), other = turn.Apply(bounds.TopRight);
            double left = Math.Min(one.X, other.X), right = Math.Max(one.X, other.X), bottom = Math.Min(one.Y, other.Y), top = Math.Max(one.Y, other.Y);
            bool isLarge = (right - left) * (top - bottom) >= LeastPartOfPage * page.Width * page.Height;
            if (isLarge && glyphs.Count(glyph => glyph.Left >= left && glyph.Right <= right && glyph.Baseline >= bottom && glyph.Baseline <= top) <= MostLettersOver)
            {
                found.Add(new PagePicture(left, top));
            }
        }

        return found;
    }
}
