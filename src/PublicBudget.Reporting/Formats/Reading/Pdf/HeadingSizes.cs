namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Tells headings by their size: larger than the running text, and short.</summary>
internal sealed class HeadingSizes
{
    // So much larger than running text, in so few characters.
    private const double Larger = 1.15;
    private const int Longest = 60;

    private readonly double[] _sizes;

    private HeadingSizes(double[] sizes) => _sizes = sizes;

    /// <summary>The sizes of the headings of a document, the largest first.</summary>
    public static HeadingSizes Of(List<PdfPage> pages)
    {
        var glyphs = new Dictionary<double, int>();
        foreach (PdfLine line in pages.SelectMany(page => page.Lines))
        {
            glyphs[Step(line.Size)] = glyphs.GetValueOrDefault(Step(line.Size)) + line.Glyphs.Count;
        }

        if (glyphs.Count == 0)
        {
            return new HeadingSizes([]);
        }

        double body = glyphs.MaxBy(size => size.Value).Key;
        return new HeadingSizes([.. glyphs.Keys.Where(size => size >= body * Larger).OrderDescending().Take(Documents.Heading.MaximumLevel)]);
    }

    /// <summary>The level of a heading, from one; zero for running text.</summary>
    public int LevelOf(PdfLine line) => line.Text.Length <= Longest && !line.Text.Contains('。', StringComparison.Ordinal) ? Array.IndexOf(_sizes, Step(line.Size)) + 1 : 0;

    // Half a point is the smallest step of sizes in office programs.
    private static double Step(double size) => Math.Round(size * 2, MidpointRounding.AwayFromZero) / 2;
}
