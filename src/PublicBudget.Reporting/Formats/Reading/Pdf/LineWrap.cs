namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Decides whether a line goes on in the next one: it was wrapped there if what follows would not have fitted before the margin.
/// </summary>
internal static class LineWrap
{
    // In heights of the font: what a margin is off by, the indent of a first line, the furthest that lines stand apart.
    private const double Off = 0.35;
    private const double Indent = 1.2;
    private const double FurthestApart = 2.8;
    private const double SizeTolerance = 0.12;
    // A line may end so far before the margin where its program measured with another font than it printed with.
    private const double Ragged = 4;
    private const double TitleLines = 2;
    // A title is wrapped when its first line fills so much of the width.
    private const double WideTitle = 0.6;

    /// <summary>Whether two lines are set in one size.</summary>
    public static bool SameSize(PdfLine last, PdfLine next) => Math.Abs(last.Size - next.Size) <= last.Size * SizeTolerance;

    /// <summary>Whether a line stands right below another.</summary>
    public static bool IsBelow(PdfLine last, PdfLine next) =>
        last.Baseline - next.Baseline > 0.5 * last.Size && last.Baseline - next.Baseline <= FurthestApart * last.Size;

    /// <summary>Whether running text goes on.</summary>
    public static bool IsWrapped(PdfLine last, PdfLine next, TextColumn lastColumn, TextColumn nextColumn)
    {
        if (CjkText.StartsWithClosingMark(next.Text))
        {
            return true;
        }

        bool endsSentence = CjkText.EndsSentence(last.Text), isSetIn = next.Left - nextColumn.Left > Indent * next.Size;
        bool isFull = last.Right + next.FirstWordWidth > lastColumn.Right + (Off * last.Size);
        bool isNearlyFull = last.Right > lastColumn.Right - (Ragged * last.Size);
        return (isFull || (isNearlyFull && !endsSentence && !isSetIn))
            && !(endsSentence && isSetIn)
            && !(CjkText.StartsItem(next.Text) && !CjkText.LeavesOpen(last.Text));
    }

    /// <summary>Whether a title goes on: a wide line, a shorter one right below it.</summary>
    public static bool IsTitleWrapped(PdfLine last, PdfLine next, TextColumn column) =>
        last.Baseline - next.Baseline > 0 && last.Baseline - next.Baseline <= TitleLines * last.Size
        && last.Right - last.Left >= (column.Right - column.Left) * WideTitle && next.Right - next.Left < last.Right - last.Left && !CjkText.StartsItem(next.Text);
}
