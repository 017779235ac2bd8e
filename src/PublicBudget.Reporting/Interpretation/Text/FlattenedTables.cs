using System.Globalization;
using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Recognition;
using PublicBudget.Reporting.Narrative.Tables;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// Keeps account of the cells of tables that were flattened into a text (合计 | 401 | 431 | 7.48): bare numbers, which no sentence is about. A cell
/// has its row and column, though nobody knows its datum; the cells of a row that fits no table are listed as not read.
/// </summary>
internal sealed class FlattenedTables
{
    private readonly Outline _outline;
    private readonly DocumentText _document;
    private readonly InterpretationScene _scene;
    private readonly FigureMarks _marks;
    private readonly int[] _values;

    private FlattenedTables(Outline outline, DocumentText document, InterpretationScene scene, FigureMarks marks)
    {
        (_outline, _document, _scene, _marks) = (outline, document, scene, marks);
        _values = [.. outline.Tokens.Where(token => token.IsValue).Select(token => token.Start)];
    }

    /// <summary>Adds the cells to the sheet and counts them.</summary>
    /// <param name="narrative">The text taken apart.</param>
    /// <param name="document">The text.</param>
    /// <param name="scene">Where the figures go.</param>
    /// <param name="marks">What is known of the figures that have a unit.</param>
    public static void Read(NarrativeScene narrative, DocumentText document, InterpretationScene scene, FigureMarks marks)
    {
        BarTables tables = narrative.BarTables;
        if (tables.Tables.Count + tables.Strays.Count == 0) return;
        var reader = new FlattenedTables(narrative.Outline, document, scene, marks);
        tables.Tables.ForEach(reader.Read);
        foreach (BarCell cell in tables.Strays.SelectMany(row => row.Cells)) reader.Miss(cell);
    }

    private void Read(BarTable table)
    {
        var lines = new TableLines(table, isAcross: false);
        for (int row = 0; row < lines.LineCount; row++)
        {
            for (int column = 0; column < lines.ItemCount; column++)
            {
                if (lines[row, column] is not { Value: { } value } cell) continue;
                bool isRate = lines.IsRateLine(row) || lines.Rates.Contains(column);
                Add(cell, $"{lines.LineName(row)}/{lines.ItemName(column)}", isRate ? PublishedPercentage.Of(value) : PublishedAmount.Of(value, table.Unit));
            }
        }
    }

    // A number with its unit is a figure of the text already.
    private void Add(BarCell cell, string labels, Facts.Figure figure)
    {
        if (HoldsValue(cell))
        {
            _marks.Label(cell.Start, cell.End);
            return;
        }

        int origin = _outline.Text.OriginOf(cell.Start);
        string item = string.Create(CultureInfo.InvariantCulture, $"{labels} {origin}");
        _scene.Sheet.Add(FactKeys.Unidentified(_scene.Version, item), figure, _document.PlaceOf(origin, labels));
        _scene.Coverage.Label();
    }

    private void Miss(BarCell cell)
    {
        if (cell.Value is null || HoldsValue(cell) || _document.At(_outline.Text.OriginOf(cell.Start)) is not { } passage) return;
        _scene.Coverage.Miss(_outline.Text.Quote(cell.Start, cell.End).Trim(), "its row has more or fewer figures than the others", passage.Block.Place);
    }

    private bool HoldsValue(BarCell cell)
    {
        int at = Array.BinarySearch(_values, cell.Start);
        if (at < 0) at = ~at;
        return at < _values.Length && _values[at] < cell.End;
    }
}
