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
        ReadOnlySpan<IndicatorRow> rest = rows.ToArray();
        List<IndicatorDimension> dimensions = [];
        while (rest.Length > 0)
        {
            ReadOnlySpan<IndicatorRow> own = TakeNeighbours(ref rest, row => row.Dimension, out string? name);
            dimensions.Add(new() { Name = name, Attributes = AttributesOf(own) });
        }

        return new() { Dimensions = dimensions };
    }

    /// <summary>How many of each level there are; the tree itself is written by <see cref="Rows"/>.</summary>
    public override string ToString() =>
        $"{Dimensions.Count} dimensions, {Dimensions.Sum(dimension => dimension.Attributes.Count)} attributes, {Indicators.Count()} indicators";

    private static List<IndicatorAttribute> AttributesOf(ReadOnlySpan<IndicatorRow> rest)
    {
        List<IndicatorAttribute> attributes = [];
        while (rest.Length > 0)
        {
            ReadOnlySpan<IndicatorRow> own = TakeNeighbours(ref rest, row => row.Attribute, out string? name);
            attributes.Add(new() { Name = name, Indicators = IndicatorsOf(own) });
        }

        return attributes;
    }

    // The first rows with one name, which are taken off the rest.
    private static ReadOnlySpan<IndicatorRow> TakeNeighbours(ref ReadOnlySpan<IndicatorRow> rest, Func<IndicatorRow, string?> nameOf, out string? name)
    {
        int count = 1;
        name = PrintedText.OrNull(nameOf(rest[0]));
        while (count < rest.Length && PrintedText.OrNull(nameOf(rest[count])) == name) count++;
        ReadOnlySpan<IndicatorRow> taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    private static ValueList<PerformanceIndicator> IndicatorsOf(ReadOnlySpan<IndicatorRow> rows)
    {
        int count = 0, next = 0;
        foreach (IndicatorRow row in rows) count += row.Indicator is null ? 0 : 1;
        var indicators = new PerformanceIndicator[count];
        foreach (IndicatorRow row in rows)
        {
            if (row.Indicator is { } indicator) indicators[next++] = indicator;
        }

        return ValueList.Own(indicators);
    }
}
