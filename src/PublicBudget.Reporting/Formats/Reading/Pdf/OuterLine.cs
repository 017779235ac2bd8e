using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>One of the first or last lines of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line.</param>
/// <param name="IsAboveTable">Whether a table follows below.</param>
internal readonly record struct OuterLine(PdfPage Page, PdfLine Line, bool IsAboveTable)
{
    // Lines at the same place differ by less, in points.
    private const double SamePlace = 4;

    /// <summary>The text with every digit alike: the number of the page may stand in it.</summary>
    public string Key
    {
        get
        {
            var key = new StringBuilder(Line.Text.Length);
            foreach (char c in Line.Text)
            {
                key.Append(char.IsAsciiDigit(c) ? '0' : c);
            }

            return key.ToString();
        }
    }

    /// <summary>Whether it stands at the foot of its page.</summary>
    public bool IsFooter => Line.Baseline < Page.Height / 2;

    /// <summary>Whether another line stands equally far from the same edge of its page.</summary>
    public bool IsAtPlaceOf(OuterLine other) => Math.Abs(FromTop - other.FromTop) <= SamePlace || Math.Abs(Line.Baseline - other.Line.Baseline) <= SamePlace;

    private double FromTop => Page.Height - Line.Baseline;
}
