using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>Writes one table: fixed column widths that fill the page, merged cells, header rows repeated on every page.</summary>
internal sealed class DocxTable(TableLayout layout, XmlSink sink)
{
    /// <summary>Word opens no table with more columns.</summary>
    private const int MostColumns = 63;

    /// <summary>Rows of more lines may break over pages; breaking none would leave half pages empty.</summary>
    private const int MostLinesKeptTogether = 8;

    /// <summary>How far down the sizes a table goes to stand whole on one page.</summary>
    private const int SmallestToStayWhole = 16;

    /// <summary>What the lines between two rows take, in twentieths of a point.</summary>
    private const int RuleHeight = 10;

    private readonly TableGrid _grid = layout.Grid;
    private bool _isWhole;

    /// <summary>Writes the table.</summary>
    /// <param name="isLandscape">How its page lies.</param>
    public void Write(bool isLandscape)
    {
        if (_grid.ColumnCount == 0 || _grid.RowCount == 0)
        {
            return;
        }

        if (_grid.ColumnCount > MostColumns)
        {
            throw new DocumentLimitException(
                $"Expected a table of at most {MostColumns} columns, which is what Word holds, found {_grid.ColumnCount}.", _grid.Table.Place);
        }

        int textWidth = DocxPage.TextWidth(isLandscape);
        int pageHeight = DocxPage.TableHeight(isLandscape) - HeightOfNotes(textWidth);
        DocxStyle style = ChooseStyle(textWidth, pageHeight);
        double[] fit = layout.Measure.Fit(Capacity(textWidth, style));
        int[] widths = ToTwips(fit, textWidth);
        _isWhole = HeightOf(style, fit, pageHeight) <= pageHeight;
        Begin(textWidth, widths);
        for (int row = 0; row < _grid.RowCount; row++)
        {
            WriteRow(row, style, widths, fit);
        }

        sink.Raw("</w:tbl>"u8);
    }

    /// <summary>The largest size at which no figure breaks; a smaller one where the table then stands on one page.</summary>
    private DocxStyle ChooseStyle(int textWidth, int pageHeight)
    {
        DocxStyle[] styles = DocxStyles.TableTexts;
        int widest = Array.FindIndex(styles, style => layout.Measure.Minimum.Sum() <= Capacity(textWidth, style));
        widest = widest < 0 ? styles.Length - 1 : widest;
        for (int i = widest; i < styles.Length && styles[i].Size >= SmallestToStayWhole; i++)
        {
            if (HeightOf(styles[i], layout.Measure.Fit(Capacity(textWidth, styles[i])), pageHeight) <= pageHeight)
            {
                return styles[i];
            }
        }

        return styles[widest];
    }

    /// <summary>What the notes take, which stand on the same page as the last row.</summary>
    private int HeightOfNotes(int textWidth)
    {
        DocxStyle style = DocxStyles.Note;
        double width = Capacity(textWidth, style);
        return _grid.Table.Notes.Sum(note => style.Before + (TextWidth.LinesIn(note, width) * style.Line));
    }

    /// <summary>How high the table is, counted no further than it takes to see that it is higher than a page.</summary>
    private int HeightOf(DocxStyle style, double[] fit, int pageHeight)
    {
        int height = 0;
        for (int row = 0; row < _grid.RowCount && height <= pageHeight; row++)
        {
            height += (LinesOf(row, fit) * style.Line) + RuleHeight;
        }

        return height;
    }

    /// <summary>The page's width in halves of a Chinese character of the style's size: half a character is a quarter of the size.</summary>
    private static double Capacity(int textWidth, DocxStyle style) => textWidth / (style.Size * 5.0);

    /// <summary>Whole twentieths of a point that add up to the page's width exactly.</summary>
    private static int[] ToTwips(double[] fit, int textWidth)
    {
        int[] widths = new int[fit.Length];
        double whole = fit.Sum();
        double passed = 0;
        int given = 0;
        for (int i = 0; i < fit.Length; i++)
        {
            passed += fit[i];
            int end = (int)(passed / whole * textWidth);
            widths[i] = end - given;
            given = end;
        }

        return widths;
    }

    private void Begin(int textWidth, int[] widths)
    {
        sink.Raw("<w:tbl><w:tblPr><w:tblW w:w=\""u8).Number(textWidth).Raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"u8);
        foreach (string side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            sink.Raw("<w:"u8).Raw(side).Raw(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"u8);
        }

        sink.Raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"u8);
        foreach (int width in widths)
        {
            sink.Raw("<w:gridCol w:w=\""u8).Number(width).Raw("\"/>"u8);
        }

        sink.Raw("</w:tblGrid>"u8);
    }

    private void WriteRow(int row, DocxStyle style, int[] widths, double[] fit)
    {
        bool isHeader = row < _grid.HeaderRowCount;
        bool isKept = LinesOf(row, fit) <= MostLinesKeptTogether;
        sink.Raw(isKept || isHeader ? "<w:tr><w:trPr>"u8 : "<w:tr>"u8);
        sink.Raw(isKept ? "<w:cantSplit/>"u8 : ""u8).Raw(isHeader ? "<w:tblHeader/>"u8 : ""u8);
        sink.Raw(isKept || isHeader ? "</w:trPr>"u8 : ""u8);
        RowRole role = _grid.Table.RowAt(row).Role;
        for (int column = 0; column < _grid.ColumnCount;)
        {
            if (_grid.TryGetSlot(row, column, out GridSlot slot))
            {
                WriteCell(slot, role, style, widths.AsSpan(column, slot.ColumnSpan));
                column += slot.ColumnSpan;
            }
            else
            {
                WriteMissing(style, widths[column++], row);
            }
        }

        sink.Raw("</w:tr>"u8);
    }

    private int LinesOf(int row, double[] fit)
    {
        int lines = 1;
        for (int column = 0; column < _grid.ColumnCount; column++)
        {
            if (_grid.TryGetSlot(row, column, out GridSlot slot) && slot is { IsOrigin: true, RowSpan: 1 } && slot.Cell.Number is null)
            {
                lines = Math.Max(lines, TextWidth.LinesIn(slot.Cell.Text, Sum(fit.AsSpan(column, slot.ColumnSpan)) - 1));
            }
        }

        return lines;
    }

    private void WriteCell(in GridSlot slot, RowRole role, DocxStyle style, ReadOnlySpan<int> widths)
    {
        BeginCell(Sum(widths));
        if (slot.ColumnSpan > 1)
        {
            sink.Raw("<w:gridSpan w:val=\""u8).Number(slot.ColumnSpan).Raw("\"/>"u8);
        }

        bool isContinued = slot.Row > slot.OriginRow;
        sink.Raw(isContinued ? "<w:vMerge/>"u8 : slot.RowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>"u8 : ""u8);
        bool isHead = slot.Cell.Kind == CellKind.Head || role is RowRole.Header or RowRole.ColumnNumbers;
        sink.Raw(isHead ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F0F2F5\"/>"u8 : ""u8);
        sink.Raw("<w:vAlign w:val=\"center\"/></w:tcPr>"u8);
        BeginParagraph(style, slot.Row);
        if (slot.Cell.Indent > 0)
        {
            sink.Raw("<w:ind w:left=\""u8).Number(slot.Cell.Indent * style.Size * 10).Raw("\"/>"u8);
        }

        sink.Raw(CellAlignments.Of(_grid, slot) switch
        {
            CellAlignment.Center => "<w:jc w:val=\"center\"/></w:pPr>"u8,
            CellAlignment.Right => "<w:jc w:val=\"right\"/></w:pPr>"u8,
            _ => "</w:pPr>"u8,
        });
        if (!isContinued)
        {
            DocxRuns.Write(sink, slot.Cell.Text, isBold: role is RowRole.Header or RowRole.Total or RowRole.Subtotal);
        }

        sink.Raw("</w:p></w:tc>"u8);
    }

    private void WriteMissing(DocxStyle style, int width, int row)
    {
        BeginCell(width);
        sink.Raw("</w:tcPr>"u8);
        BeginParagraph(style, row);
        sink.Raw("</w:pPr></w:p></w:tc>"u8);
    }

    private void BeginCell(int width) => sink.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(width).Raw("\" w:type=\"dxa\"/>"u8);

    /// <summary>A row whose texts keep with the next stands on the same page as the next row.</summary>
    private void BeginParagraph(DocxStyle style, int row)
    {
        bool keepsWithNext = _isWhole && (row < _grid.RowCount - 1 || _grid.Table.Notes.Count > 0);
        sink.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Raw(style.Id).Raw(keepsWithNext ? "\"/><w:keepNext/>"u8 : "\"/>"u8);
    }

    private static int Sum(ReadOnlySpan<int> widths)
    {
        int sum = 0;
        foreach (int width in widths)
        {
            sum += width;
        }

        return sum;
    }

    private static double Sum(ReadOnlySpan<double> widths)
    {
        double sum = 0;
        foreach (double width in widths)
        {
            sum += width;
        }

        return sum;
    }
}
