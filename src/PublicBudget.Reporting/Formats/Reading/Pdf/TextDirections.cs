using UglyToad.PdfPig.Core;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds where text runs.</summary>
internal static class TextDirections
{
    // Of the length of a letter: how far its baseline may deviate.
    private const double Deviation = 0.05;

    /// <summary>The direction from the start of a letter to its end.</summary>
    public static TextDirection Of(PdfPoint start, PdfPoint end)
    {
        double across = end.X - start.X, up = end.Y - start.Y;
        if (Math.Abs(up) <= Math.Abs(across) * Deviation)
        {
            return across >= 0 ? TextDirection.Right : TextDirection.Left;
        }

        return Math.Abs(across) <= Math.Abs(up) * Deviation ? (up > 0 ? TextDirection.Up : TextDirection.Down) : TextDirection.Slanted;
    }
}
