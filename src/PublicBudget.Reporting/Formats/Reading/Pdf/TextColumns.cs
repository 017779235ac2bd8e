namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds the margins of the pages: where several lines end alike, the text is wrapped there.</summary>
internal static class TextColumns
{
    // Shorter lines are headings and captions.
    private const int FewestGlyphs = 16;
    // One line proves nothing.
    private const int LinesThatProve = 3;
    // How far before the margin a full line may end, in characters: a number that did not fit.
    private const double Slack = 3;
    // Pages of one width have one layout.
    private const double SameWidth = 2;

    /// <summary>The column of each page.</summary>
    public static Dictionary<PdfPage, TextColumn> Of(List<PdfPage> pages)
    {
        var columns = new Dictionary<PdfPage, TextColumn>();
        foreach (IGrouping<double, PdfPage> alike in pages.GroupBy(page => Math.Round(page.Width / SameWidth, MidpointRounding.AwayFromZero)))
        {
            Dictionary<PdfPage, List<PdfLine>> texts = alike.ToDictionary(page => page, page => page.Lines.Where(IsText).ToList());
            double left = texts.Values.SelectMany(lines => lines).Select(line => line.Left).DefaultIfEmpty(double.MaxValue).Min();
            Dictionary<PdfPage, double> proven = alike.ToDictionary(page => page, page => ProvenRight(texts[page]));
            // Where nothing is proven, the right margin is as wide as the left one; without any text nothing is wrapped.
            double right = proven.Values.Max() is > 0 and double shared ? shared : left < double.MaxValue ? (alike.Key * SameWidth) - left : double.MaxValue;
            foreach (PdfPage page in alike)
            {
                // Margins of left and right pages differ where they are to be bound.
                bool tells = texts[page].Count >= LinesThatProve;
                columns[page] = new TextColumn(tells ? texts[page].Min(line => line.Left) : left, proven[page] > 0 ? proven[page] : right);
            }

            double firstLine = FirstLineIndent(alike, columns);
            foreach (PdfPage page in alike) columns[page] = columns[page] with { FirstLine = firstLine };
        }

        return columns;
    }

    // Running text has punctuation; the lines of a list of tables may be equally long without being wrapped.
    private static bool IsText(PdfLine line) => line.Glyphs.Count >= FewestGlyphs && line.Text.AsSpan().ContainsAny("，。；、");

    /// <summary>The furthest place near which several lines end; zero if there is none.</summary>
    private static double ProvenRight(List<PdfLine> lines)
    {
        lines.Sort((a, b) => Reach(b).CompareTo(Reach(a)));
        for (int i = 0; i + LinesThatProve <= lines.Count; i++)
        {
            double reach = Reach(lines[i]);
            if (reach - Reach(lines[i + LinesThatProve - 1]) <= lines[i].Size * Slack)
            {
                return reach;
            }
        }
        return 0;
    }

    /// <summary>How far lines are usually set in above lines that start at the margin; 0 where too few are.</summary>
    private static double FirstLineIndent(IEnumerable<PdfPage> pages, Dictionary<PdfPage, TextColumn> columns)
    {
        var indents = new List<double>();
        foreach (PdfPage page in pages)
        {
            TextColumn column = columns[page];
            foreach ((PdfLine line, PdfLine below) in page.Lines.Zip(page.Lines.Skip(1)))
            {
                if (IsText(line) && LineWrap.FirstLineIndent(line, column) is > 0 and double indent
                    && LineWrap.IsBelow(line, below) && LineWrap.IsAtMargin(below, column)) indents.Add(indent);
            }
        }

        indents.Sort();
        return indents.Count >= LinesThatProve ? indents[indents.Count / 2] : 0;
    }

    // A mark at the end of a line may hang over the margin (标点溢出边界), as word processors allow: it proves no place of its own.
    private static double Reach(PdfLine line) => CjkText.StartsWithClosingMark(line.Glyphs[^1].Text) ? line.Glyphs[^1].Left : line.Right;
}
