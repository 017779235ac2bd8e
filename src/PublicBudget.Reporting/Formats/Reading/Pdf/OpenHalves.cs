namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Puts wide tables without lines together whose right columns a printer moved to pages of their own: their figures stand at the heights of rows of the left
/// ones, below the same title or none. Where the whole is no table, the left columns alone are none either.
/// </summary>
internal static class OpenHalves
{
    private const int MostPagesHigh = 4;
    private const int FewestRows = 2;
    private const double SameHeight = 1;

    /// <summary>Puts the columns together that belong beside each other.</summary>
    public static void Join(List<PdfPage> pages)
    {
        for (int left = 0; left < pages.Count; left++)
        {
            if (pages[left].OnlyAligned is null) continue;
            for (int high = 1; high <= MostPagesHigh && left + high < pages.Count; high++)
            {
                if (!IsRight(pages[left], pages[left + high])) continue;
                JoinBlocks(pages, left, high);
                break;
            }
        }
    }

    // All pages of the right columns, block by block: each is as many pages high as the left one.
    private static void JoinBlocks(List<PdfPage> pages, int left, int high)
    {
        for (int right = left + high; right < pages.Count && IsRight(pages[left], pages[right]); right += high)
        {
            for (int row = high - 1; row >= 0; row--)
            {
                if (right + row < pages.Count && (row == 0 || IsRight(pages[left + row], pages[right + row]))) pages[left + row] = Joined(pages[left + row], pages[right + row]);
            }
        }
    }

    private static bool IsRight(PdfPage left, PdfPage right)
    {
        if (left.OnlyAligned is not { IsHeaded: true } table || right.Items.Count == 0 || right.Items.Exists(item => item.Line is null && item.Table is not AlignedTable)) return false;
        List<TextRow> rows = Rows(right);
        TextRow[] figures = [.. rows.Where(row => row.HasSmallFigures && row.Baseline < table.Top && row.Pieces.TrueForAll(piece => piece.IsFigure))];
        if (!Array.TrueForAll(figures, row => table.HasRowAt(row.Baseline)) || !rows.All(row => IsOf(table, row) || IsOnBoth(left, row) || IsCaption(row))) return false;
        return (figures.Length >= FewestRows && figures.Count(row => row.HasAmount) >= FewestRows) || HasNoNames(left, table, rows);
    }

    // Columns that are blank, or have but one figure, are told by the title.
    private static bool HasNoNames(PdfPage left, AlignedTable table, List<TextRow> rows)
        => rows.Exists(row => row.Baseline > table.Top && ExpectedTable.IsTitle(TextFolding.Key(row.Text)) && IsOnBoth(left, row))
            && rows.TrueForAll(row => row.Baseline > table.BodyTop + SameHeight || row.Baseline < table.Bottom - SameHeight || row.Pieces.TrueForAll(piece => piece.IsFigure));

    // Of another table the title would be another one.
    private static bool IsCaption(TextRow row) => row.Pieces.TrueForAll(piece => TextFolding.Key(piece.Line.Text) is var key && ExpectedTable.IsCaption(key) && !ExpectedTable.IsTitle(key));

    private static bool IsOf(AlignedTable table, TextRow row) => row.Baseline < table.Top && row.Baseline > table.Bottom - SameHeight && row.MayBeRow;

    // The title, or a note, or what the edge of the page left of it.
    private static bool IsOnBoth(PdfPage left, TextRow row) => Rows(left).Any(other => Math.Abs(other.Baseline - row.Baseline) <= SameHeight && other.Text.Contains(row.Text, StringComparison.Ordinal));

    private static List<TextRow> Rows(PdfPage page) => [.. LineFinder.Rows(page.OpenGlyphs).Select(row => new TextRow(row))];

    private static PdfPage Joined(PdfPage left, PdfPage right)
    {
        AlignedTable table = left.OnlyAligned!;
        IEnumerable<Glyph> moved = Rows(right).Where(row => !IsOnBoth(left, row)).SelectMany(row => row.Glyphs).Select(glyph => glyph with { Left = glyph.Left + left.Width, Right = glyph.Right + left.Width });
        var whole = new PdfPage(left.Number, left.Width + right.Width, left.Height, [.. left.OpenGlyphs, .. moved], [], PageRules.None, []);
        right.GiveAway();
        if (whole.OnlyAligned is { IsHeaded: true } wide && wide.Columns > table.Columns) return whole;
        left.Dissolve();
        return left;
    }
}
