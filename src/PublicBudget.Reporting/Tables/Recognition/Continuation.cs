using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Decides whether a table goes on from the one before it, over a page break.</summary>
internal static class Continuation
{
    /// <summary>Whether <paramref name="next"/> goes on from <paramref name="previous"/>, the last part of the table that begins with <paramref name="first"/>.</summary>
    public static bool GoesOn(TableSegment first, TableSegment previous, TableSegment next)
    {
        if (first.IsForm)
        {
            return FormReader.GoesOn(next);
        }

        if (next.IsForm || next.Table.Place.Sheet is not null)
        {
            return false;
        }

        if (next.Caption.Title.Length > 0)
        {
            return next.Caption.TitleKey == first.Caption.TitleKey && SameOrganisation(first, next) && !next.Header.IsEmpty && !BeginsAnew(first, previous, next);
        }

        return !next.IsSetApart && (next.Header.IsEmpty ? SameColumns(first, previous, next) : SameHeadings(previous.Header.IsEmpty ? first : previous, next));
    }

    private static bool SameColumns(TableSegment first, TableSegment previous, TableSegment next) =>
        next.Grid.Columns == first.Grid.Columns || next.Grid.Columns == previous.Grid.Columns || ColumnMap.WithWholeCodes(first.Columns, next.Grid) is not null;

    /// <summary>
    /// Takes back the header of a part without one: what looks like headings are the names in its first row, because nothing
    /// stands above the columns of figures.
    /// </summary>
    public static void DropFalseHeader(TableSegment first, TableSegment next)
    {
        bool mayGoOn = !first.IsForm && !next.IsForm && !next.IsSetApart && next.Caption.Title.Length == 0 && next.Table.Place.Sheet is null && next.Grid.Columns == first.Grid.Columns;
        if (!mayGoOn || !first.Columns.Any(column => column.IsFigure))
        {
            return;
        }

        // Column numbers that a page break parted from their headings are no names.
        HeaderBlock header = next.Header;
        if (header is { IsEmpty: true, NumberRow: >= 0 }) return;
        bool isHeaded = first.Columns.Where(column => column.IsFigure).Any(column => Enumerable.Range(header.Start, header.End - header.Start).Any(row => next.Grid.Value(row, column.Index).Kind == SlotKind.Text));
        if (!isHeaded)
        {
            next.Header = new(0, 0, -1, 0);
        }
    }

    /// <summary>Puts the headings together that a page break cut, where a table has nothing but its headings on the first page.</summary>
    public static void TakeRestOfHeader(TableSegment first, TableSegment next)
    {
        TextGrid grid = next.Grid;
        bool mayGoOn = !first.IsForm && !next.IsForm && !next.IsSetApart && next.Caption.Title.Length == 0 && next.Table.Place.Sheet is null
            && grid.Columns == first.Grid.Columns && grid.Rows > 1 && !first.Header.IsEmpty && first.Header.Body >= first.Grid.Rows;
        if (!mayGoOn)
        {
            return;
        }

        int[] rest = grid.Filled(0).ToArray();
        bool isRest = Array.TrueForAll(rest, column => grid.KindOf(0, column) == SlotKind.Text && first.Paths[column].Count > 0) && Array.Exists(rest, column => first.Columns[column].IsFigure);
        if (isRest)
        {
            foreach (int column in rest)
            {
                first.Paths[column][^1] += grid.Compact(0, column);
            }
        }

        bool isHeadless = isRest || next.Header.IsEmpty;
        if (!isHeadless)
        {
            return;
        }

        next.Header = new(0, 0, -1, isRest ? 1 : next.Header.NumberRow + 1);
        first.Columns = new ColumnClassifier(first.Grid, first.Header, first.Paths, ColumnContent.Of(grid, next.Header.Body)).Classify();
    }

    /// <summary>
    /// Looks at the rows of the next page for what the columns hold, where a page ends behind the total: 合计 alone, printed across the columns of codes and names, would make names of
    /// the codes.
    /// </summary>
    public static void TakeContents(TableSegment first, TableSegment next)
    {
        bool isSilent = !first.IsForm && !first.Header.IsEmpty && next.Header.IsEmpty && next.Grid.Columns == first.Grid.Columns && first.HasOnlyTotals;
        if (isSilent) first.Columns = new ColumnClassifier(first.Grid, first.Header, first.Paths, ColumnContent.Of(next.Grid, next.Header.Body)).Classify();
    }

    /// <summary>
    /// Hands the caption on where a page ends behind the first headings of a table, which span more columns than they show there: the next page has
    /// the other headings and the rows.
    /// </summary>
    public static bool TakesCaption(TableSegment first, TableSegment next)
    {
        bool isHeadOnly = !first.IsForm && first.Caption.Title.Length > 0 && !first.Header.IsEmpty && first.HasNoRows;
        bool isRest = !next.IsForm && !next.IsSetApart && next.Caption.Title.Length == 0 && !next.Header.IsEmpty && next.Grid.Columns > first.Grid.Columns
            && first.Table.Place.Page is { } page && next.Table.Place.Page > page;
        if (isHeadOnly && isRest) next.Caption = first.Caption;
        return isHeadOnly && isRest;
    }

    /// <summary>Whether rows without headings follow a table that look like its own, though nobody knows which columns they have.</summary>
    public static bool IsLost(TableSegment first, TableSegment next) =>
        !first.IsForm && !next.IsForm && next.Caption.Title.Length == 0 && next.Table.Place.Sheet is null && (first.HasNoRows ? IsOnNextPage(first, next) : !next.IsSetApart && next.Header.IsEmpty)
        && first.Columns.Any(column => column.IsFigure) && Enumerable.Range(0, next.Grid.Rows).Any(row => next.Grid.Filled(row).ToArray().Count(column => next.Grid.IsNumber(row, column)) > 1);

    private static bool IsOnNextPage(TableSegment first, TableSegment next) => first.Table.Place.Page is { } page && next.Table.Place.Page == page + 1;

    private static bool SameOrganisation(TableSegment first, TableSegment next) =>
        first.Caption.Organisation is null || next.Caption.Organisation is null || TextFolding.Key(first.Caption.Organisation) == TextFolding.Key(next.Caption.Organisation);

    private static bool SameHeadings(TableSegment previous, TableSegment next) =>
        previous.Paths.Length == next.Paths.Length && previous.Paths.Zip(next.Paths).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <summary>Two tables of one title: the first is complete and the second begins with the same row.</summary>
    private static bool BeginsAnew(TableSegment first, TableSegment previous, TableSegment next)
    {
        string firstRow = RowKey(first, first.Header.Body), nextRow = RowKey(next, next.Header.Body);
        return firstRow.Length > 0 && firstRow == nextRow && !ReferenceEquals(first, next) && previous.Grid.Rows > previous.Header.Body;
    }

    private static string RowKey(TableSegment segment, int row)
    {
        for (; row < segment.Grid.Rows; row++)
        {
            string key = string.Concat(segment.Grid.Filled(row).ToArray().Where(column => segment.Grid.Value(row, column).Kind == SlotKind.Text).Select(column => segment.Grid.Key(row, column)));
            if (key.Length > 0)
            {
                return key;
            }
        }
        return "";
    }
}
