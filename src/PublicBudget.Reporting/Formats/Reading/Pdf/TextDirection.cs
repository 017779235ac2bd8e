namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Where text runs on a page.</summary>
internal enum TextDirection
{
    /// <summary>From left to right.</summary>
    Right,

    /// <summary>From below to above.</summary>
    Up,

    /// <summary>Upside down.</summary>
    Left,

    /// <summary>From above to below, the letters lying.</summary>
    Down,

    /// <summary>Across the page, as watermarks do.</summary>
    Slanted,
}
