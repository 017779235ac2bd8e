namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Reads a PDF by where things stand on its pages: tables by their lines, text by its baselines and margins. The order in which
/// the file draws them is looked at only where they stand over each other, because it is the order of editing.
/// </summary>
internal static class PdfReader
{
    /// <summary>Reads a file into <paramref name="reading"/>.</summary>
    /// <exception cref="DocumentFormatException">It cannot be read.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        List<PdfPage> pages;
        using (PdfFile file = PdfFile.Open(bytes, reading))
        {
            pages = [.. file.Pages()];
        }

        Furniture.SetAside(pages, reading);
        SheetHalves.Join(pages);
        OpenHalves.Join(pages);
        if (pages.Count > 0) pages[0].BeginDocument();
        List<PdfPage> filled = pages.FindAll(page => !page.WasJoined);
        foreach ((PdfPage before, PdfPage page) in filled.Zip(filled.Skip(1)))
        {
            page.GoOnFrom(before);
        }

        new PdfFlow(pages, reading).Write();
    }
}
