using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>The last row of a pane before a page break, which may have cut its name or its figures in two.</summary>
/// <param name="columns">The columns of the pane.</param>
/// <param name="rows">The rows read so far.</param>
/// <param name="figures">Their figures.</param>
internal sealed class CutRow(List<RecognisedColumn> columns, List<RecognisedRow> rows, List<RecognisedFigure> figures)
{
    private const int LongestRest = 4;

    /// <summary>
    /// Takes the first row of a page as the rest of the name: where every row has a code, or a number before its name, one with nothing but a name is none.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="names">The columns of names.</param>
    public bool TakeName(SegmentRow row, List<RecognisedColumn> names)
    {
        bool isCoded = rows[^1].Code is not null && rows.TrueForAll(before => before.Code is not null || before.Role != RecognisedRowRole.Item);
        if (!(isCoded || AreNumbered()) || names.Count == 0 || !columns.TrueForAll(column => column.Kind == ColumnKind.Name || row.IsBlank(column.Index))) return false;
        string rest = string.Concat(names.Select(column => row.Compact(column.Index)));
        if (!IsRestOfName(rest, isCoded)) return false;
        RecognisedRow last = rows[^1], whole = last with { Name = last.Name + rest };
        rows[^1] = whole;
        for (int i = figures.Count - 1; i >= 0 && ReferenceEquals(figures[i].Row, last); i--) figures[i] = figures[i] with { Row = whole };
        return true;
    }

    /// <summary>
    /// Takes the first row of a page as the last digits of the figures: a number that its cell was too narrow for goes on in a row without a label.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="figureColumns">The columns of figures.</param>
    public bool TakeDigits(SegmentRow row, List<RecognisedColumn> figureColumns)
    {
        if (!columns.TrueForAll(column => column.IsFigure || row.IsBlank(column.Index))) return false;
        RecognisedFigure[] last = [.. figures.TakeLast(figureColumns.Count)];
        RecognisedFigure?[] whole = [.. figureColumns.Select((column, i) => row.IsBlank(column.Index) ? null : WholeOf(row, column, last[i]))];
        bool areRests = Enumerable.Range(0, whole.Length).All(i => whole[i] is not null || row.IsBlank(figureColumns[i].Index)) && Array.Exists(whole, figure => figure is not null);
        for (int i = 0; areRests && i < whole.Length; i++) figures[^(whole.Length - i)] = whole[i] ?? last[i];
        return areRests;
    }

    private static bool IsRestOfName(string rest, bool isCoded)
    {
        string key = TextFolding.Key(rest);
        return rest.Length > 0 && (isCoded || !(PrintedText.IsItem(key) || RowWords.IsBalance(key))) && !RowWords.IsTotal(key) && !RowWords.IsSubtotal(key) && !NoteWords.IsNote(key);
    }

    // Null where the two make no number, or a longer rest than a line breaks off.
    private RecognisedFigure? WholeOf(SegmentRow row, RecognisedColumn column, RecognisedFigure last)
    {
        string rest = row.Text(column.Index);
        bool isRest = rest.Length is > 0 and <= LongestRest && last.Value is not null && !rest.AsSpan().ContainsAnyExcept(TableCharacters.Decimal);
        return isRest && SlotValue.Of(Cell.Of(last.Text + rest)) is { Kind: SlotKind.Number } value ? row.Figure(rows[^1], column, last.Text + rest, value) : null;
    }

    // 一、…, （一）…, 1.…: most of a balance's rows, and the last of them.
    private bool AreNumbered()
        => rows[^1].Code is null && PrintedText.IsItem(TextFolding.Key(rows[^1].Name)) && rows.Count(row => PrintedText.IsItem(TextFolding.Key(row.Name))) * 2 > rows.Count;
}
