namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A letter where it is printed: coordinates in points, from the lower left corner of the page, the text running right.</summary>
/// <param name="Text">The letter; several for a ligature.</param>
/// <param name="Left">Where it starts.</param>
/// <param name="Right">Where the next one starts, if nothing is set apart.</param>
/// <param name="Baseline">The line it stands on.</param>
/// <param name="Size">The size of the font.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    // Of the height of a font, so much reaches below the baseline.
    private const double Descent = 0.2;

    /// <summary>The lower edge of the line that the letter needs.</summary>
    public double Bottom => Baseline - (Descent * Size);

    /// <summary>The upper edge of the line that the letter needs.</summary>
    public double Top => Baseline + ((1 - Descent) * Size);

    /// <summary>Half way between left and right.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>Half way up.</summary>
    public double Centre => (Bottom + Top) / 2;

    /// <summary>The width.</summary>
    public double Width => Right - Left;
}
