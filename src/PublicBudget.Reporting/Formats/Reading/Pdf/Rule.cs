namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A printed line that runs across or up the page.</summary>
/// <param name="At">Where it stands: the height of one that runs across, the distance from the left of one that runs up.</param>
/// <param name="From">Where it starts: left, or below.</param>
/// <param name="To">Where it ends: right, or above.</param>
internal readonly record struct Rule(double At, double From, double To)
{
    /// <summary>The length.</summary>
    public double Length => To - From;

    /// <summary>How much of a stretch the line covers.</summary>
    public double Covers(double from, double to) => Math.Max(0, Math.Min(To, to) - Math.Max(From, from));
}
