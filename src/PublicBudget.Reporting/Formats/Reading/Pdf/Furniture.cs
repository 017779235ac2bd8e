using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Sets page numbers and running headers and footers aside, so that a sentence runs on over the page break. A running line stays
/// where it stands first; the title that a long table repeats on each page is none.
/// </summary>
internal static class Furniture
{
    // Margins lie inside this part of the height, above and below.
    private const double Margin = 0.14;
    // Lines at the same place differ by less, in points.
    private const double SamePlace = 4;
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
        var candidates = new Dictionary<string, List<(PdfPage Page, PdfLine Line, bool AboveTable)>>();
        foreach (PdfPage page in pages)
        {
            foreach (int index in OuterIndices(page))
            {
                if (page.Items[index].Line is { } line && IsInMargin(page, line))
                {
                    string key = Masked(line.Text);
                    candidates.TryAdd(key, []);
                    candidates[key].Add((page, line, index + 1 < page.Items.Count && page.Items[index + 1].Table is not null));
                }
            }
        }

        foreach (List<(PdfPage Page, PdfLine Line, bool AboveTable)> places in candidates.Values)
        {
            List<(PdfPage Page, PdfLine Line, bool AboveTable)> same = [.. places.Where(place => Math.Abs(place.Line.Baseline - places[0].Line.Baseline) <= SamePlace && Math.Abs(place.Page.Height - places[0].Page.Height) <= SamePlace)];
            if (same.Count >= FewestPages && same.Count >= pages.Count * LeastShare && !same.TrueForAll(place => place.AboveTable))
            {
                foreach ((PdfPage page, PdfLine line, _) in same.Skip(1))
                {
                    page.Items.RemoveAll(item => ReferenceEquals(item.Line, line));
                }

                reading.Remark(ReadRemarkKind.Furniture, new Place { Page = same[0].Page.Number }, FormattableString.Invariant($"the running line “{same[0].Line.Text}” of {same.Count} pages is kept once"));
            }
        }
    }

    private static IEnumerable<int> OuterIndices(PdfPage page)
    {
        const int deep = 2;
        return Enumerable.Range(0, page.Items.Count).Where(index => index < deep || index >= page.Items.Count - deep);
    }

    private static bool IsInMargin(PdfPage page, PdfLine line) => line.Baseline <= page.Height * Margin || line.Baseline + line.Size >= page.Height * (1 - Margin);

    // The number of the page may stand in the running line.
    private static string Masked(string text)
    {
        var masked = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            masked.Append(char.IsAsciiDigit(c) ? '0' : c);
        }

        return masked.ToString();
    }
}
