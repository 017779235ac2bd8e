using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Writes what stands on the pages as blocks: lines joined into paragraphs, also over page breaks, and tables between them.</summary>
internal sealed class PdfFlow(List<PdfPage> pages, ReadingBuilder reading)
{
    private readonly HeadingSizes _headings = HeadingSizes.Of(pages);
    private readonly Dictionary<PdfPage, TextColumn> _columns = TextColumns.Of(pages);
    private readonly StringBuilder _paragraph = new();
    private Place _place = Place.None;
    private double _indent;
    private PdfLine? _last;
    private PdfPage? _lastPage;

    /// <summary>Adds the blocks to the reading.</summary>
    public void Write()
    {
        foreach (PdfPage page in pages)
        {
            foreach (PageItem item in page.Items)
            {
                if (item.Line is { } line)
                {
                    Take(line, page);
                }
                else if (item.Table is { } table)
                {
                    Flush();
                    Write(table, new Place { Page = page.Number });
                }
                else if (item.IsPicture)
                {
                    Flush();
                    reading.Picture(new Place { Page = page.Number });
                }

                if (reading.IsFull)
                {
                    return;
                }
            }
        }

        Flush();
    }

    private void Write(IPageTable table, Place place)
    {
        if (table is RuledTable { IsCutOff: true }) reading.Remark(ReadRemarkKind.MissingPart, place, "a table reaches over the edge of the page, and texts in it stand outside; it is left out");
        else reading.Add(table.Build(reading, place));
    }

    private void Take(PdfLine line, PdfPage page)
    {
        if (_last is { } last && !GoesOn(last, line, page))
        {
            Flush();
        }

        if (_last is null)
        {
            _place = new Place { Page = page.Number };
            _indent = line.Left - _columns[page].Left;
        }

        CjkText.Append(_paragraph, line.Text);
        (_last, _lastPage) = (line, page);
    }

    private bool GoesOn(PdfLine last, PdfLine next, PdfPage page)
    {
        int level = _headings.LevelOf(last);
        if (level != _headings.LevelOf(next) || !LineWrap.SameSize(last, next))
        {
            return false;
        }

        bool isSamePage = ReferenceEquals(page, _lastPage);
        if (level > 0)
        {
            return isSamePage && !(IsTitleOfTable(_paragraph.ToString()) && IsTitleOfTable(next.Text)) && LineWrap.IsTitleWrapped(last, next, _columns[page]);
        }

        bool follows = isSamePage ? LineWrap.IsBelow(last, next) : LineWrap.MayTurnThePage(next, page, _lastPage!, _columns[page]);
        return follows && LineWrap.IsWrapped(_paragraph, _indent, last, next, _columns[_lastPage!], _columns[page]);
    }

    // …预算公开表 above 收支总表: two titles.
    private static bool IsTitleOfTable(string text) => ExpectedTable.IsTitle(TextFolding.Key(text));

    private void Flush()
    {
        if (_last is { } last && _paragraph.Length > 0)
        {
            int level = _headings.LevelOf(last);
            string text = _paragraph.ToString().Trim();
            if (level > 0 && text.Length > 0)
            {
                reading.Add(new Heading { Level = level, Text = reading.Clip(text, _place), Place = _place });
            }
            else
            {
                reading.AddParagraph(text, _place);
            }
        }

        _paragraph.Clear();
        _last = null;
    }
}
