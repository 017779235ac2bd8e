namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds the margins of the pages: where several lines end alike, the text is wrapped there.</summary>
internal static class TextColumns
{
    // Shorter lines are headings and captions.
    private const int FewestGlyphs = 12;
    // One line proves nothing.
    private const int LinesThatProve = 3;
    // How far before the margin a full line may end, in characters: a number that did not fit.
    private const double Slack = 3;
    // Pages of one width have one layout.
    private const double SameWidth = 2;

    /// <summary>The column of each page.</summary>
    public static Dictionary<PdfPage, TextColumn> Of(List<PdfPage> pages)
    {
        Dictionary<PdfPage, double> proven = pages.ToDictionary(page => page, page => ProvenRight([.. page.Lines]));
        var columns = new Dictionary<PdfPage, TextColumn>();
        foreach (PdfPage page in pages)
        {
            double left = page.Lines.Select(line => line.Left).DefaultIfEmpty(0).Min();
            double right = proven[page] > 0 ? proven[page] : pages.Where(other => Math.Abs(other.Width - page.Width) <= SameWidth).Max(other => proven[other]);
            // Where nothing is proven, the right margin is as wide as the left one.
            columns[page] = new TextColumn(left, right > 0 ? right : page.Width - left);
        }
        return columns;
    }

    /// <summary>The furthest place near which several lines end; zero if there is none.</summary>
    private static double ProvenRight(List<PdfLine> lines)
    {
        PdfLine[] wide = [.. lines.Where(line => line.Glyphs.Count >= FewestGlyphs).OrderByDescending(line => line.Right)];
        for (int i = 0; i + LinesThatProve <= wide.Length; i++)
        {
            if (wide[i].Right - wide[i + LinesThatProve - 1].Right <= wide[i].Size * Slack)
            {
                return wide[i].Right;
            }
        }
        return 0;
    }
}
