using PublicBudget.Reporting.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Graphics;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Opens a PDF and gives its pages, with a remark for each that says nothing or cannot be read.</summary>
internal sealed class PdfFile : IDisposable
{
    // A page with more letters or lines than any printed one: a drawing, or a file made to hurt.
    private const int MostLetters = 1_000_000;
    private const int MostRules = 200_000;

    private readonly PdfDocument _document;
    private readonly ReadingBuilder _reading;
    private readonly UnpackBudget _budget;
    private readonly FormCount _forms;

    private PdfFile(PdfDocument document, ReadingBuilder reading, UnpackBudget budget) => (_document, _reading, _budget, _forms) = (document, reading, budget, new FormCount(document.Structure, reading.Limits));

    /// <summary>Opens a file.</summary>
    /// <exception cref="EncryptedDocumentException">It needs a password.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        var budget = new UnpackBudget(reading.Limits);
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters(budget) };
            var file = new PdfFile(PdfDocument.Open(bytes, options), reading, budget);
            budget.ThrowIfExceeded();
            return file;
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new EncryptedDocumentException(FileFormat.Pdf, "", "expected a readable document, found a PDF protected by a password", error);
        }
    }

    /// <summary>The pages, up to <see cref="ReadLimits.MaxPages"/>.</summary>
    public IEnumerable<PdfPage> Pages()
    {
        int pages = _document.NumberOfPages;
        if (pages < 1)
        {
            throw new DamagedDocumentException(FileFormat.Pdf, "", "expected pages, found none");
        }

        for (int number = 1; number <= Math.Min(pages, _reading.Limits.MaxPages) && !_reading.IsFull; number++)
        {
            if (ReadPage(number) is { } page)
            {
                yield return page;
            }
        }

        if (pages > _reading.Limits.MaxPages)
        {
            _reading.Remark(ReadRemarkKind.CutOff, new Place { Page = _reading.Limits.MaxPages }, FormattableString.Invariant($"the document was cut here: expected at most {_reading.Limits.MaxPages} pages ({nameof(ReadLimits)}.{nameof(ReadLimits.MaxPages)}), found {pages}"));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    // One broken page does not take the others with it.
    private PdfPage? ReadPage(int number)
    {
        var place = new Place { Page = number };
        try
        {
            PdfPage page = ReaderGuard.Run(FileFormat.Pdf, FormattableString.Invariant($"page {number}"), () =>
            {
                // The library draws forms without looking how often and how deep.
                _forms.Count(number);
                return Convert(_document.GetPage(number), place);
            });
            _budget.ThrowIfExceeded();
            return page;
        }
        catch (DamagedDocumentException error)
        {
            _reading.Remark(ReadRemarkKind.MissingPart, place, $"the page cannot be read: {error.Problem}");
            return null;
        }
    }

    private PdfPage Convert(Page page, Place place)
    {
        IReadOnlyList<Letter> letters = page.Letters;
        if (letters.Count > MostLetters)
        {
            _reading.Remark(ReadRemarkKind.CutOff, place, FormattableString.Invariant($"the page was left out: expected at most {MostLetters} letters, found {letters.Count}"));
            letters = [];
        }

        var turn = new Turn(PageLetters.DirectionOf(letters), page.Width, page.Height);
        var text = new PageLetters(letters, turn);
        var rules = new RuleCollector(turn);
        foreach (PdfPath path in page.Paths)
        {
            rules.Add(path);
            if (rules.Count > MostRules)
            {
                break;
            }
        }

        Remark(page, text, letters.Count, place);
        return new PdfPage(page.Number, turn.TurnedWidth, turn.TurnedHeight, text.Glyphs, text.Lost, rules.Count > MostRules ? PageRules.None : rules.Build(), PagePicture.Of(page, turn, text.Glyphs));
    }

    private void Remark(Page page, PageLetters text, int letters, Place place)
    {
        if (text.Unmapped > 0)
        {
            _reading.Remark(ReadRemarkKind.MissingPart, place, FormattableString.Invariant($"expected characters, found {text.Unmapped} of {letters} letters in fonts that do not say which they are (no ToUnicode map)"));
        }

        if (text.OffPage > 0)
        {
            _reading.Remark(ReadRemarkKind.OffPage, place, FormattableString.Invariant($"{text.OffPage} letters stand outside of the page; they are left out"));
        }

        if (text.Turned > 0)
        {
            _reading.Remark(ReadRemarkKind.Furniture, place, FormattableString.Invariant($"{text.Turned} letters run in another direction than the page, as watermarks do; they are set aside"));
        }

        if (text.Glyphs.Count == 0 && page.NumberOfImages > 0)
        {
            _reading.Remark(ReadRemarkKind.Picture, place, "the page is a picture without text, as scanners make them");
        }
    }
}
