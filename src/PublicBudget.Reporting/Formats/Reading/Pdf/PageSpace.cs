namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>What coordinates can be on a page.</summary>
internal static class PageSpace
{
    // The largest page that PDF 1.x allows is 14,400 points (200 inches) a side.
    private const double Furthest = 14_400 * 2;

    /// <summary>Whether a coordinate is a number and within reach of any page.</summary>
    public static bool IsSane(double coordinate) => double.IsFinite(coordinate) && Math.Abs(coordinate) <= Furthest;
}
