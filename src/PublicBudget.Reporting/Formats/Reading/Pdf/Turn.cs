using UglyToad.PdfPig.Core;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Turns a page so that most of its text runs from left to right: tables lie across upright pages.</summary>
/// <param name="Direction">Where the text runs before the page is turned.</param>
/// <param name="Width">The width of the page before it is turned.</param>
/// <param name="Height">The height of the page before it is turned.</param>
internal readonly record struct Turn(TextDirection Direction, double Width, double Height)
{
    /// <summary>The width of the page as turned.</summary>
    public double TurnedWidth => IsQuarter ? Height : Width;

    /// <summary>The height of the page as turned.</summary>
    public double TurnedHeight => IsQuarter ? Width : Height;

    private bool IsQuarter => Direction is TextDirection.Up or TextDirection.Down;

    /// <summary>A point of the page on the page as turned.</summary>
    public PdfPoint Apply(PdfPoint point) => Direction switch
    {
        TextDirection.Up => new(point.Y, Width - point.X),
        TextDirection.Down => new(Height - point.Y, point.X),
        TextDirection.Left => new(Width - point.X, Height - point.Y),
        _ => point,
    };
}
