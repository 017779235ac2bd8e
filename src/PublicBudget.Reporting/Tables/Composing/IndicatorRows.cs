using PublicBudget.Performance;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>Writes the indicators of a performance sheet: the first two levels once, over the rows of their indicators.</summary>
internal static class IndicatorRows
{
    public static void Write(TableBuilder builder, IndicatorHeads heads, IndicatorTree tree)
    {
        builder.Body(heads.All.Select(head => Cell.Head(head)));
        foreach (IndicatorDimension dimension in tree.Dimensions)
        {
            Cell? first = Cell.Head(dimension.Name ?? "", rowSpan: Math.Max(1, dimension.Attributes.Sum(Height)));
            foreach (IndicatorAttribute attribute in dimension.Attributes)
            {
                Cell? second = Cell.Head(attribute.Name ?? "", rowSpan: Height(attribute));
                foreach (PerformanceIndicator? indicator in attribute.Indicators.DefaultIfEmpty())
                {
                    List<Cell> cells = new(5);
                    if (first is not null) cells.Add(first);
                    if (second is not null) cells.Add(second);
                    AddCells(cells, heads, indicator);
                    builder.Body(cells);
                    (first, second) = (null, null);
                }
            }

            // A dimension without second level still keeps its place.
            if (first is null) continue;
            List<Cell> place = [first, Cell.Empty];
            AddCells(place, heads, null);
            builder.Body(place);
        }
    }

    private static void AddCells(List<Cell> cells, IndicatorHeads heads, PerformanceIndicator? indicator)
    {
        cells.Add(TextOf(indicator?.Name));
        string target = (indicator?.TargetText ?? "") + (indicator?.UnitText ?? "");
        cells.Add(target.Length == 0 ? Cell.Empty : new Cell { Text = target, Alignment = CellAlignment.Center });
        if (heads.Remark is not null) cells.Add(TextOf(indicator?.Remark));
    }

    private static Cell TextOf(string? text) => string.IsNullOrEmpty(text) ? Cell.Empty : Cell.Of(text);

    private static int Height(IndicatorAttribute attribute) => Math.Max(1, attribute.Indicators.Count);
}
