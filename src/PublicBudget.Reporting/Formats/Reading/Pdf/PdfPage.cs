namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A page: its lines of text, tables and pictures from above.</summary>
internal sealed class PdfPage
{
    /// <summary>A page of letters, lines and pictures.</summary>
    public PdfPage(int number, double width, double height, IReadOnlyList<Glyph> glyphs, PageRules rules, IEnumerable<PagePicture> pictures)
    {
        (Number, Width, Height) = (number, width, height);
        List<RuledTable> tables = [.. GridFinder.Find(rules).Select(grid => new RuledTable(grid))];
        var outside = new List<Glyph>();
        foreach (Glyph glyph in glyphs)
        {
            if (!Take(tables, glyph))
            {
                outside.Add(glyph);
            }
        }

        outside.AddRange(tables.Where(table => !table.IsTable).SelectMany(table => table.Glyphs));
        var titles = new List<PdfLine>();
        tables = [.. tables.Where(table => table.IsTable).SelectMany(table => TouchingTables.Part(table, titles, outside))];
        (List<AlignedTable> aligned, List<TextRow> text) = AlignedTables.Find([.. LineFinder.Rows(outside).Select(row => new TextRow(row))]);
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

    /// <summary>Where the page before ends with a table and this one begins with one, it may be the same table.</summary>
    public void GoOnFrom(PdfPage before)
    {
        if (before.Items is [.., { Table: RuledTable last }] && Items is [{ Table: RuledTable first }, ..])
        {
            last.TakeColumnsOf(first);
            first.GoOnFrom(last);
        }
        else if (Items is [{ Table: AlignedTable { IsHeaded: false } rest }, ..] && !(before.Items is [.., { Table: AlignedTable aligned }] && rest.GoOnFrom(aligned)))
        {
            Dissolve(rest);
        }
    }

    /// <summary>Makes text of rows of figures that begin the first page, where no table can go on.</summary>
    public void BeginDocument()
    {
        if (Items is [{ Table: AlignedTable { IsHeaded: false } rest }, ..]) Dissolve(rest);
    }

    private void Dissolve(AlignedTable rest)
    {
        Items.RemoveAt(0);
        Items.InsertRange(0, rest.Lines.Select(line => new PageItem(line.Baseline + line.Size, line.Left, line, null)));
    }

    private static bool Take(List<RuledTable> tables, in Glyph glyph)
    {
        foreach (RuledTable table in tables)
        {
            if (table.Take(glyph))
            {
                return true;
            }
        }

        return false;
    }
}
