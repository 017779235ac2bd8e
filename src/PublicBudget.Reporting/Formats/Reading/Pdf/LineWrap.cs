using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Decides whether a line goes on in the next one: it was wrapped there if what follows would not have fitted before the margin.
/// </summary>
internal static class LineWrap
{
    // In heights of the font: what a margin is off by, the indent of a first line, the furthest that lines stand apart.
    private const double Off = 0.35;
    private const double Indent = 1.2;
    // Two characters, rarely more.
    private const double WidestIndent = 4.5;
    private const double FurthestApart = 2.8;
    private const double SizeTolerance = 0.12;
    // A line may end so far before the margin where its program measured with another font than it printed with.
    private const double Ragged = 4;
    // And so far where marks are set narrower at the end of a line.
    private const double Marks = 1.6;
    // A long number or a bracket is carried over whole.
    private const double RaggedBeforeNumber = 9;
    // （一百二十三）: what numbers an item stands within so many characters.
    private const int LongestNumber = 12;
    private const double TitleLines = 2;
    private const double WideLine = 0.5;
    // A title is wrapped when its first line fills so much of the width.
    private const double WideTitle = 0.6;

    /// <summary>Whether a line starts at the margin.</summary>
    public static bool IsAtMargin(PdfLine line, TextColumn column) => line.Left - column.Left <= Off * line.Size;

    /// <summary>How far a line is set in, where that is as far as first lines are; else 0.</summary>
    public static double FirstLineIndent(PdfLine line, TextColumn column) =>
        line.Left - column.Left is var indent && indent > Indent * line.Size && indent <= WidestIndent * line.Size ? indent : 0;

    /// <summary>Whether two lines are set in one size.</summary>
    public static bool SameSize(PdfLine last, PdfLine next) => Math.Abs(last.Size - next.Size) <= last.Size * SizeTolerance;

    /// <summary>Whether a line stands right below another.</summary>
    public static bool IsBelow(PdfLine last, PdfLine next) =>
        last.Baseline - next.Baseline > 0.5 * last.Size && last.Baseline - next.Baseline <= FurthestApart * last.Size;

    /// <summary>Whether a line may be the rest of one on the page before: pages of one width, and it starts at the margin.</summary>
    public static bool MayTurnThePage(PdfLine next, PdfPage page, PdfPage before, TextColumn column) =>
        Math.Abs(page.Width - before.Width) <= next.Size && next.Left - column.Left <= Indent * next.Size;

    /// <summary>Whether running text goes on.</summary>
    /// <param name="paragraph">The text so far.</param>
    /// <param name="indent">How far its first line is set in.</param>
    /// <param name="last">Its last line.</param>
    /// <param name="next">The line below.</param>
    /// <param name="lastColumn">Where the last line is set.</param>
    /// <param name="nextColumn">Where the next line is set.</param>
    public static bool IsWrapped(StringBuilder paragraph, double indent, PdfLine last, PdfLine next, TextColumn lastColumn, TextColumn nextColumn)
    {
        if (CjkText.StartsWithClosingMark(next.Text))
        {
            return true;
        }

        bool endsSentence = CjkText.EndsSentence(last.Text), isSetIn = next.Left - nextColumn.Left > Indent * next.Size;
        if (StartsParagraph(paragraph, indent, last, next, nextColumn) && !IsCentredPart(last, next, lastColumn)) return false;
        bool isWrapped = IsFull(last, next, lastColumn) || IsNearlyWrapped(last, next, lastColumn) || IsCentredPart(last, next, lastColumn)
            || IsBelowFirstLine(indent, last, next, lastColumn, nextColumn);
        return IsWide(last, lastColumn)
            && isWrapped
            && !(endsSentence && isSetIn && !last.Text.EndsWith('：'))
            && !(CjkText.StartsItem(next.Text) && !CjkText.LeavesOpen(last.Text) && !ListWithin.GoesOn(paragraph, next.Text));
    }

    // A sentence that is open goes on, unless the next line is set in deeper: then it is the first one of a paragraph.
    private static bool IsNearlyWrapped(PdfLine last, PdfLine next, TextColumn column) =>
        last.Right > column.Right - ((IsAtMargin(next, column) && StartsWithNumber(next) ? RaggedBeforeNumber : Ragged) * last.Size) && next.Left - last.Left <= Indent * next.Size && (!CjkText.EndsSentence(last.Text) || last.Text.EndsWith('：'));

    // Where first lines are set in, a line at the margin begins nothing: a mark at the end of the line above made it shorter.
    private static bool IsBelowFirstLine(double indent, PdfLine last, PdfLine next, TextColumn lastColumn, TextColumn nextColumn) =>
        lastColumn.FirstLine > 0 && Math.Abs(indent - lastColumn.FirstLine) <= Off * last.Size && IsAtMargin(next, nextColumn) && last.Right > lastColumn.Right - (Marks * last.Size);

    // Set in as first lines are in this document; the further lines of an item may hang as deep below its number.
    private static bool StartsParagraph(StringBuilder paragraph, double indent, PdfLine last, PdfLine next, TextColumn column) =>
        column.FirstLine > 0 && Math.Abs(next.Left - column.Left - column.FirstLine) <= Off * next.Size && !CjkText.LeavesOpen(last.Text)
        && !(indent < column.FirstLine - (Off * last.Size) && CjkText.StartsItem(paragraph.ToString(0, Math.Min(paragraph.Length, LongestNumber))));

    // The rest of a centred line is centred below it.
    private static bool IsCentredPart(PdfLine last, PdfLine next, TextColumn column) =>
        IsCentred(last, column) && IsCentred(next, column) && next.Right - next.Left < last.Right - last.Left
        && last.Right - last.Left + next.FirstWordWidth > column.Right - column.Left - (Ragged * last.Size);

    private static bool StartsWithNumber(PdfLine line) => char.IsAsciiDigit(line.Text[0]) || line.Text[0] is '（' or '(' or '…';

    private static bool IsCentred(PdfLine line, TextColumn column) => Math.Abs(line.Left - column.Left - (column.Right - line.Right)) <= 2 * line.Size;

    // A date set flush right ends at the margin too.
    private static bool IsWide(PdfLine line, TextColumn column) => line.Right - line.Left >= (column.Right - column.Left) * WideLine;

    private static bool IsFull(PdfLine last, PdfLine next, TextColumn column) => last.Right + next.FirstWordWidth > column.Right + (Off * last.Size);

    /// <summary>Whether a title goes on: a wide line, a shorter one right below it.</summary>
    public static bool IsTitleWrapped(PdfLine last, PdfLine next, TextColumn column) =>
        last.Baseline - next.Baseline > 0 && last.Baseline - next.Baseline <= TitleLines * last.Size
        && last.Right - last.Left >= (column.Right - column.Left) * WideTitle && next.Right - next.Left < last.Right - last.Left && !CjkText.StartsItem(next.Text);
}
