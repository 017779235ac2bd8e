using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>The text of a cell: lines that were wrapped by its width are joined, others stay lines.</summary>
internal static class CellText
{
    // Room that a cell leaves free at its sides, in heights of the font.
    private const double Margins = 1;

    /// <summary>The text.</summary>
    /// <param name="lines">The lines in the cell.</param>
    /// <param name="width">The width of the cell.</param>
    public static string Of(IReadOnlyList<PdfLine> lines, double width)
    {
        var text = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i == 0 || IsWrapped(lines[i - 1], lines[i], width))
            {
                CjkText.Append(text, lines[i].Text);
            }
            else
            {
                text.Append(lines[i - 1].Baseline == lines[i].Baseline ? ' ' : '\n').Append(lines[i].Text);
            }
        }

        return text.ToString();
    }

    // A word set upright in a narrow cell has one character a line.
    private static bool IsWrapped(PdfLine line, PdfLine next, double width) =>
        line.Right - line.Left + next.FirstWordWidth > width - (Margins * line.Size) || line.Glyphs.Count <= 1;
}
