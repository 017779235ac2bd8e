namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Tells two rows of headings, groups above what they head, from the two lines of a heading that was wrapped, where both stand as far apart. Headings
/// that no group heads are set half way between the two rows; one that stands alone in the lower row must have a group above it.
/// </summary>
internal sealed class HeadingRows
{
    // Heights of one row differ by less, in heights of the font.
    private const double SameHeight = 0.15;

    private readonly List<PdfLine> _alone;
    private readonly double _top;

    /// <summary>The rows of some headings.</summary>
    /// <param name="lines">What is printed of them.</param>
    public HeadingRows(List<PdfLine> lines)
    {
        _alone = lines.FindAll(line => !lines.Exists(other => other.Left < line.Right && other.Right > line.Left && !IsAt(other, line.Baseline)));
        _top = lines.Select(line => line.Baseline).DefaultIfEmpty().Max();
    }

    /// <summary>Whether two lines, one over the other, stand in two such rows.</summary>
    public bool Part(PdfLine above, PdfLine below)
        => IsAt(above, _top) && _alone.Exists(line => IsAt(line, below.Baseline)) && _alone.Exists(line => IsAt(line, (above.Baseline + below.Baseline) / 2));

    private static bool IsAt(PdfLine line, double height) => Math.Abs(line.Baseline - height) <= SameHeight * line.Size;
}
