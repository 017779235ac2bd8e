namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Puts wide tables together whose right columns a printer moved to pages of their own: behind all rows of the left columns, or page by page. The rows of
/// both stand at the same heights, and the right ones have other headings and no title but what the edge of the page cut off.
/// </summary>
internal static class SheetHalves
{
    /// <summary>Puts the columns together that belong beside each other.</summary>
    public static void Join(List<PdfPage> pages)
    {
        // Where the sheet begins, and how many of its pages stand below each other; zero as long as nothing tells.
        int sheet = -1, high = 0;
        for (int page = 0; page < pages.Count; page++)
        {
            if (pages[page].Items.Count == 0) continue;
            if (sheet >= 0 && IsRight(pages[sheet], pages[page]))
            {
                if (high == 0) high = page - sheet;
                page += JoinBlock(pages, sheet, page, high) - 1;
            }
            else if (pages[page].OnlyTable is null)
            {
                (sheet, high) = (-1, 0);
            }
            else if (high == 1 && pages[page].OnlyTable!.HasColumnsOf(pages[sheet].OnlyTable!) && GoesOnDown(pages[sheet], pages[page]))
            {
                page += JoinAcross(pages, sheet, page);
            }
            else if (sheet < 0 || !GoesOnDown(pages[sheet], pages[page]))
            {
                (sheet, high) = (page, 0);
            }
        }
    }

    // The pages of the right columns, as far down as they have the rows of the left ones; how many they are.
    private static int JoinBlock(List<PdfPage> pages, int sheet, int first, int high)
    {
        RuledTable head = pages[first].OnlyColumns!;
        int found = 0;
        for (int row = 0; row < high; row++)
        {
            bool isNext = found == row && first + row < pages.Count && (row == 0 || IsNext(pages[sheet + row], pages[first + row], head));
            if (isNext) found++;
            Put(isNext ? pages[first + row] : null, head, pages[sheet + row]);
        }

        return found;
    }

    // The pages of the right columns that follow a page of the left ones; how many they are.
    private static int JoinAcross(List<PdfPage> pages, int sheet, int page)
    {
        int found = 0;
        foreach (RuledTable head in pages[sheet].OnlyTable!.Beside)
        {
            int next = page + found + 1;
            bool isNext = next < pages.Count && IsNext(pages[page], pages[next], head);
            if (isNext) found++;
            Put(isNext ? pages[next] : null, head, pages[page]);
        }

        return found;
    }

    // A page of columns that are blank has no letters, or is not printed at all.
    private static void Put(PdfPage? right, RuledTable head, PdfPage left)
    {
        if (right?.OnlyColumns is not null) left.Join(right);
        else left.OnlyTable?.Beside.Add(head.WithoutLetters());
    }

    private static bool IsNext(PdfPage left, PdfPage right, RuledTable head) => right.Items.Count == 0 || (MayStandBeside(left, right) && right.OnlyColumns!.HasColumnsOf(head));

    private static bool GoesOnDown(PdfPage sheet, PdfPage page) =>
        !page.Above.Any() || (page.Above.Select(line => line.Text).SequenceEqual(sheet.Above.Select(line => line.Text)) && !page.OnlyColumns!.HasOtherHeadings(sheet.OnlyTable!));

    // What goes on below a table with a title begins further up than the table does.
    private static bool IsRight(PdfPage left, PdfPage right) => left.Above.Any() && MayStandBeside(left, right) && right.OnlyColumns!.HasOtherHeadings(left.OnlyTable!);

    private static bool MayStandBeside(PdfPage left, PdfPage right)
        => left.OnlyTable is { } first && right.OnlyColumns is { } second && first.HasRowsOf(second)
            && (right.Above.All(line => IsOfSheet(line, left, right)) || HasTheOnlyTitle(left, right));

    // The rest of a title, the unit, what is printed on every page. Titles that stand at the same place are those of one sheet where its columns are repeated.
    private static bool IsOfSheet(PdfLine line, PdfPage left, PdfPage right)
        => (left.LineRepeatedBy(line, right) is not null && right.OnlyColumns!.RepeatedColumns(left.OnlyTable!) > 0) || left.LineCutBefore(line, right.OnlyColumns!) is not null || left.HasWhole(line, right.OnlyColumns!) || (!IsTitle(line) && (left.Above.Any(other => other.Text == line.Text) || ExpectedTable.IsCaption(TextFolding.Key(line.Text))));

    // The title in the middle of the sheet stands on the right page; what stands at its left edge is on the left one.
    private static bool HasTheOnlyTitle(PdfPage left, PdfPage right)
        => left.Above.Any() && !left.Above.Any(IsTitle) && right.Above.Where(IsTitle).Select(line => line.Text).Distinct().Count() == 1
            && left.Above.All(line => IsAtLeft(line, left.OnlyTable!)) && !right.Above.Any(line => !IsTitle(line) && IsAtLeft(line, right.OnlyColumns!) && !left.Above.Any(other => other.Text == line.Text));

    private static bool IsAtLeft(PdfLine line, RuledTable table) => line.Left <= table.Left + line.Size;

    private static bool IsTitle(PdfLine line) => ExpectedTable.IsTitle(TextFolding.Key(line.Text));
}
