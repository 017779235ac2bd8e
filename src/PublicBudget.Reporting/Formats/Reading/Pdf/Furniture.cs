using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Sets page numbers and running headers and footers aside, so that a sentence or a table runs on over the page break. A running header stays
/// where it stands first, a footer where it stands last; the title that a long table repeats on each page is none.
/// </summary>
internal static class Furniture
{
    // Margins lie inside this part of the height, above and below.
    private const double Margin = 0.14;
    // Between the title of a table and the table stand the organisation and the unit.
    private const int CaptionLines = 4;
    // So many pages make a running line, and so much of the document.
    private const int FewestPages = 3;
    private const double LeastShare = 0.3;

    /// <summary>Takes the furniture out of the pages, with a remark for each kind.</summary>
    public static void SetAside(List<PdfPage> pages, ReadingBuilder reading)
    {
        var numbered = new List<int>();
        foreach (PdfPage page in pages)
        {
            // Twice: a running line may stand below the number, or above it.
            foreach (int index in (int[])[page.Items.Count - 1, 0])
            {
                if (IsPageNumber(page, index))
                {
                    page.Items.RemoveAt(index);
                    numbered.Add(page.Number);
                }
            }
        }

        if (numbered.Count > 0)
        {
            reading.Remark(ReadRemarkKind.Furniture, new Place { Page = numbered[0] }, FormattableString.Invariant($"the numbers of {numbered.Distinct().Count()} pages are set aside"));
        }

        SetRunningLinesAside(pages, reading);
    }

    private static bool IsPageNumber(PdfPage page, int index) =>
        index >= 0 && index < page.Items.Count && page.Items[index].Line is { } line && IsInMargin(page, line) && PageNumberLine.Is(line.Text);

    private static void SetRunningLinesAside(List<PdfPage> pages, ReadingBuilder reading)
    {
        foreach (List<OuterLine> same in pages.SelectMany(OuterLines).GroupBy(line => line.Key).SelectMany(ByPlace).OrderBy(group => group[0].Page.Number))
        {
            // Titles of tables are repeated too; running lines stand above text as well, or on every page and are nothing that stands above a table.
            bool isRunning = !same.TrueForAll(line => line.IsAboveTable) || (same.Count == pages.Count && !MayBelongToTable(same[0].Line.Text));
            if (isRunning && same.Count >= FewestPages && same.Count >= pages.Count * LeastShare)
            {
                foreach (OuterLine line in same[0].IsFooter ? same.SkipLast(1) : same.Skip(1))
                {
                    line.Page.Items.RemoveAll(item => ReferenceEquals(item.Line, line.Line));
                }

                reading.Remark(ReadRemarkKind.Furniture, new Place { Page = same[0].Page.Number }, FormattableString.Invariant($"the running line “{same[0].Line.Text}” of {same.Count} pages is kept once"));
            }
        }
    }

    private static bool MayBelongToTable(string text) => text.Contains('表') || ExpectedTable.IsCaption(TextFolding.Key(text));

    private static IEnumerable<OuterLine> OuterLines(PdfPage page)
    {
        const int deep = 2;
        for (int i = 0; i < page.Items.Count; i++)
        {
            // 单位：万元 stands above a table, also where that has blanks only and is none.
            if ((i < deep || i >= page.Items.Count - deep) && page.Items[i].Line is { } line && IsInMargin(page, line) && !ExpectedTable.IsUnit(TextFolding.Key(line.Text)))
            {
                yield return new OuterLine(page, line, page.Items.Skip(i + 1).Take(CaptionLines).Any(item => item.Table is not null));
            }
        }
    }

    /// <summary>Lines of one text that stand equally far from the edge of their page, whatever its height.</summary>
    private static IEnumerable<List<OuterLine>> ByPlace(IEnumerable<OuterLine> lines)
    {
        List<OuterLine> left = [.. lines];
        while (left.Count > 0)
        {
            OuterLine first = left[0];
            yield return left.FindAll(line => line.IsAtPlaceOf(first));
            left.RemoveAll(line => line.IsAtPlaceOf(first));
        }
    }

    private static bool IsInMargin(PdfPage page, PdfLine line) => line.Baseline <= page.Height * Margin || line.Baseline + line.Size >= page.Height * (1 - Margin);
}
