namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A page: its lines of text, tables and pictures from above.</summary>
internal sealed class PdfPage
{
    // Titles stand at one height on all pages of a sheet.
    private const double SameHeight = 2;
    // How near to the edge of its table a title ends that the edge of the page cuts, in heights of its font.
    private const double Reaches = 2;

    private const int LongestTitle = 60;

    private readonly RuledTable? _frame;

    /// <summary>A page of letters, lines and pictures.</summary>
    public PdfPage(int number, double width, double height, IReadOnlyList<Glyph> glyphs, IReadOnlyList<Glyph> lost, PageRules rules, IEnumerable<PagePicture> pictures)
    {
        (Number, Width, Height) = (number, width, height);
        List<LetteredGrid> grids = [.. GridFinder.Find(rules).Select(lines => new LetteredGrid(lines))];
        List<Glyph> outside = [.. glyphs.Where(glyph => !Take(grids, glyph))];
        grids = grids.ConvertAll(UnpartedRows.Part);
        ILookup<bool, LetteredGrid> frames = grids.ToLookup(TextFrame.Is);
        outside.AddRange(frames[true].SelectMany(frame => frame.Glyphs));
        (List<PdfLine> titles, bool isTwice) = Overprint.TakeFrom(outside, lost);
        _frame = grids is [{ Rows: > 1 } only] && frames[true].Any() ? new RuledTable(only) { IsDrawnTwice = isTwice } : null;
        RuledTable[] tables = [.. frames[false].SelectMany(grid => TouchingTables.Part(grid, titles, outside)).Select(grid => new RuledTable(grid) { IsDrawnTwice = isTwice, IsCutOff = IsCut(grid) })];
        (List<AlignedTable> aligned, List<TextRow> text) = AlignedTables.Find([.. LineFinder.Rows(outside).Select(row => new TextRow(row))]);
        bool IsCut(LetteredGrid grid) => lost.Any(letter => grid.Lines.RowAt(letter.Centre) >= 0 && grid.Lines.ColumnAt(letter.Middle) >= 0);
        IEnumerable<IPageTable> all = [.. tables, .. aligned];
        Items = [.. text.SelectMany(row => LineFinder.Lines(row.Glyphs)).Concat(titles).Select(line => new PageItem(line.Baseline + line.Size, line.Left, line, null))
            .Concat(all.Select(table => new PageItem(table.Top, table.Left, null, table)))
            .Concat(pictures.Select(picture => new PageItem(picture.Top, picture.Left, null, null, true)))
            .OrderByDescending(item => item.Top)];
    }

    /// <summary>The number, from one.</summary>
    public int Number { get; }

    /// <summary>The width.</summary>
    public double Width { get; }

    /// <summary>The height.</summary>
    public double Height { get; }

    /// <summary>What stands on it, from above.</summary>
    public List<PageItem> Items { get; }

    /// <summary>The lines outside of tables, from above.</summary>
    public IEnumerable<PdfLine> Lines => Items.Select(item => item.Line).OfType<PdfLine>();

    /// <summary>The table without lines of the page, where it has one table and no picture.</summary>
    public AlignedTable? OnlyAligned => Items.Where(item => item.Line is null).Take(2).ToArray() is [{ Table: AlignedTable table }] ? table : null;

    /// <summary>The letters of all that stands on it outside of lines.</summary>
    public IEnumerable<Glyph> OpenGlyphs => Items.SelectMany(item => item.Line?.Glyphs ?? (item.Table as AlignedTable)?.Lines.SelectMany(line => line.Glyphs) ?? []);

    /// <summary>Clears the page, because all that stands on it was put beside what stands on another.</summary>
    public void GiveAway()
    {
        Items.Clear();
        WasJoined = true;
    }

    /// <summary>The ruled table of the page, where it has one table and no picture.</summary>
    public RuledTable? OnlyTable => Items.Where(item => item.Line is null).Take(2).ToArray() is [{ Table: RuledTable table }] ? table : null;

    /// <summary>The same, or lines that say by themselves no more than one thing: blank columns of a table, with a heading or without.</summary>
    public RuledTable? OnlyColumns => OnlyTable ?? (Items.TrueForAll(item => item.Line is not null) ? _frame : null);

    /// <summary>The lines above the first table.</summary>
    public IEnumerable<PdfLine> Above => Items.TakeWhile(item => item.Line is { } line && !(_frame is { } frame && frame.Spans(line))).Select(item => item.Line!);

    /// <summary>The line above the only table whose rest stands on another page, because the edge of this one cuts it; null where none is.</summary>
    /// <param name="rest">The line on the other page.</param>
    /// <param name="right">The table below it.</param>
    public PdfLine? LineCutBefore(PdfLine rest, RuledTable right)
        => rest.Left > right.Left + rest.Size || rest.Glyphs.Count > LongestTitle ? null : Above.FirstOrDefault(line => Math.Abs(line.Baseline - rest.Baseline) <= SameHeight && line.Right >= OnlyTable!.Right - (Reaches * line.Size) && line.Text != rest.Text);

    /// <summary>The line above the only table that a line on another page repeats, where the edge of neither page cuts more than one of them.</summary>
    /// <param name="line">The line on the other page.</param>
    /// <param name="page">The other page.</param>
    public PdfLine? LineRepeatedBy(PdfLine line, PdfPage page)
        => Above.FirstOrDefault(own => Math.Abs(own.Baseline - line.Baseline) <= SameHeight && (own.Text == line.Text || line.IsCutOf(own, page.Width) || own.IsCutOf(line, Width)));

    /// <summary>
    /// Whether a line on another page is one that stands whole above the only table here, since it is that of the sheet: at another distance from the left,
    /// or left of the columns there with its first letters cut off, where nobody sees it.
    /// </summary>
    /// <param name="rest">The line on the other page.</param>
    /// <param name="right">The table below it.</param>
    public bool HasWhole(PdfLine rest, RuledTable right) => Above.Any(line => Math.Abs(line.Baseline - rest.Baseline) <= SameHeight
        && (line.Text == rest.Text ? Math.Abs(line.Left - rest.Left) > Reaches * line.Size : (rest.Left <= rest.Size || rest.Right <= right.Left + rest.Size) && line.Text.EndsWith(rest.Text, StringComparison.Ordinal)));

    /// <summary>Takes the columns of another page beside those of the only table here, with the captions above them.</summary>
    public void Join(PdfPage right)
    {
        (RuledTable table, RuledTable other) = (OnlyTable!, right.OnlyColumns!);
        // What stands at the height of the tables is letters that the edge of the page cut off.
        Items.RemoveAll(item => item.Line is { } line && table.Spans(line));
        bool isRepeated = other.RepeatedColumns(table) > 0;
        foreach (PdfLine line in right.Lines.Where(line => !other.Spans(line) && !Lines.Any(own => own.Text == line.Text) && !HasWhole(line, other)).DistinctBy(line => line.Text).ToArray())
        {
            if (isRepeated && LineRepeatedBy(line, right) is { } own) Replace(own, own.Text.Length < line.Text.Length ? line : own);
            else if (line.Baseline > other.Top && LineCutBefore(line, other) is { } cut) Replace(cut, cut.GoingOnWith(line));
            else Insert(line, other);
        }

        table.TakeRowsOf(other);
        other.TakeRowsOf(table);
        other.ClearRepeated(table);
        table.Beside.Add(other);
        right.GiveAway();
    }

    private void Replace(PdfLine line, PdfLine by)
    {
        int at = Items.FindIndex(item => item.Line == line);
        Items[at] = Items[at] with { Line = by };
    }

    private void Insert(PdfLine line, RuledTable below)
    {
        int at = line.Baseline > below.Top ? Items.FindIndex(item => item.Table is not null || item.Top < line.Baseline) : Items.Count;
        Items.Insert(at, new PageItem(line.Baseline + line.Size, line.Left, line, null));
    }

    /// <summary>Whether all that stood here was put beside what stands on another page.</summary>
    public bool WasJoined { get; private set; }

    /// <summary>Where the page before ends with a table and this one begins with one, it may be the same table.</summary>
    public void GoOnFrom(PdfPage before)
    {
        if (before.Items is [.., { Table: RuledTable last }] && Items is [{ Table: RuledTable first }, ..])
        {
            last.TakeColumnsOf(first);
            first.GoOnFrom(last);
        }
        else if (before.Items is [.., { Table: AlignedTable headed }] && Items is [{ Line: not null }, ..] && headed.RestBelowHeadings(TopRows()) is { } few)
        {
            Items.RemoveAll(item => item.Line is { } line && line.Baseline >= few.Bottom - SameHeight && line.Baseline <= few.Top);
            Items.Insert(Items.TakeWhile(item => item.Top > few.Top).Count(), new PageItem(few.Top, few.Left, null, few));
        }
        else if (Items is [{ Table: AlignedTable { IsHeaded: false } rest }, ..] && !(before.Items is [.., { Table: AlignedTable aligned }] && rest.GoOnFrom(aligned)))
        {
            Dissolve(rest);
        }
    }

    private List<TextRow> TopRows() => [.. LineFinder.Rows(Items.TakeWhile(item => item.Line is not null).SelectMany(item => item.Line!.Glyphs)).Select(row => new TextRow(row))];

    /// <summary>Makes text of rows of figures that begin the first page, where no table can go on.</summary>
    public void BeginDocument()
    {
        if (Items is [{ Table: AlignedTable { IsHeaded: false } rest }, ..]) Dissolve(rest);
    }

    /// <summary>Makes text of the only table without lines.</summary>
    public void Dissolve()
    {
        int at = Items.FindIndex(item => item.Table is not null);
        AlignedTable table = OnlyAligned!;
        Items.RemoveAt(at);
        Items.InsertRange(at, table.Lines.Select(line => new PageItem(line.Baseline + line.Size, line.Left, line, null)));
    }

    private void Dissolve(AlignedTable rest)
    {
        Items.RemoveAt(0);
        Items.InsertRange(0, rest.Lines.Select(line => new PageItem(line.Baseline + line.Size, line.Left, line, null)));
    }

    private static bool Take(List<LetteredGrid> grids, in Glyph glyph)
    {
        foreach (LetteredGrid grid in grids)
        {
            if (grid.Take(glyph))
            {
                return true;
            }
        }

        return false;
    }
}
