using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>
/// The indicators of a project or a unit (绩效指标) in three levels: dimension (一级) &gt; attribute (二级) &gt; indicator
/// (三级). The names are what the document prints; which of them a form knows is said by its framework.
/// </summary>
public sealed record IndicatorTree
{
    /// <summary>A tree without indicators.</summary>
    public static IndicatorTree Empty { get; } = new();

    /// <summary>The first-level indicators (一级指标), in the order of the form.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<IndicatorDimension> Dimensions { get; init => field = ValueList.Copy(value); } =
        ValueList<IndicatorDimension>.Empty;

    /// <summary>
    /// The tree as the rows of its table: one for each indicator, and one, without indicator, for each attribute left
    /// blank. A dimension without attributes has no row.
    /// </summary>
    public IEnumerable<IndicatorRow> Rows =>
        from dimension in Dimensions
        from attribute in dimension.Attributes
        from indicator in attribute.Indicators.DefaultIfEmpty()
        select new IndicatorRow(dimension.Name, attribute.Name, indicator);

    /// <summary>All third-level indicators (三级指标), in the order of the form.</summary>
    public IEnumerable<PerformanceIndicator> Indicators =>
        from dimension in Dimensions
        from attribute in dimension.Attributes
        from indicator in attribute.Indicators
        select indicator;

    /// <summary>
    /// Builds the tree from the rows of a table. Neighbouring rows of the same first-level name make one dimension, and
    /// within it neighbouring rows of the same second-level name one attribute; names that return later start anew.
    /// </summary>
    /// <param name="rows">The rows, with the names of both levels in every row.</param>
    public static IndicatorTree FromRows(IEnumerable<IndicatorRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new()
        {
            Dimensions = ValueList.Copy(Neighbours(rows, row => PrintedText.OrNull(row.Dimension)).Select(dimension =>
                new IndicatorDimension
                {
                    Name = dimension.Name,
                    Attributes = ValueList.Copy(
                        Neighbours(dimension.Rows, row => PrintedText.OrNull(row.Attribute)).Select(AttributeOf)),
                })),
        };
    }

    /// <summary>How many of each level there are; the tree itself is written by <see cref="Rows"/>.</summary>
    public override string ToString() =>
        $"{Dimensions.Count} dimensions, {Dimensions.Sum(dimension => dimension.Attributes.Count)} attributes, {Indicators.Count()} indicators";

    private static IndicatorAttribute AttributeOf((string? Name, List<IndicatorRow> Rows) group) => new()
    {
        Name = group.Name,
        Indicators = ValueList.Copy(group.Rows.Select(row => row.Indicator).OfType<PerformanceIndicator>()),
    };

    private static List<(string? Name, List<IndicatorRow> Rows)> Neighbours(
        IEnumerable<IndicatorRow> rows, Func<IndicatorRow, string?> nameOf)
    {
        List<(string? Name, List<IndicatorRow> Rows)> groups = [];
        foreach (IndicatorRow row in rows)
        {
            string? name = nameOf(row);
            if (groups.Count == 0 || groups[^1].Name != name)
            {
                groups.Add((name, []));
            }

            groups[^1].Rows.Add(row);
        }

        return groups;
    }
}
