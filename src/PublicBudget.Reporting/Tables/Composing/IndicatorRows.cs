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
                    builder.Body(new[] { first, second }.OfType<Cell>().Concat(CellsOf(heads, indicator)));
                    (first, second) = (null, null);
                }
            }

            // A dimension without second level still keeps its place.
            if (first is not null)
            {
                builder.Body([first, Cell.Empty, .. CellsOf(heads, null)]);
            }
        }
    }

    private static IEnumerable<Cell> CellsOf(IndicatorHeads heads, PerformanceIndicator? indicator)
    {
        yield return indicator?.Name ?? "";
        yield return Cell.Of((indicator?.TargetText ?? "") + (indicator?.UnitText ?? "")) with { Alignment = CellAlignment.Center };
        if (heads.Remark is not null)
        {
            yield return indicator?.Remark ?? "";
        }
    }

    private static int Height(IndicatorAttribute attribute) => Math.Max(1, attribute.Indicators.Count);
}
