using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>
/// Where the places of one framework went in another. A place may have gone to none (投入与目标管理 is judged in evaluation, as
/// 过程) or to several (成本 became three kinds of cost): which one, only the indicator itself tells, and the mapping names all.
/// </summary>
public sealed record FrameworkMapping
{
    private static readonly (string From, string To)[] HenanRows =
    [
        ("产出目标/数量", "产出指标/数量指标"),
        ("产出目标/质量", "产出指标/质量指标"),
        ("产出目标/时效", "产出指标/时效指标"),
        ("产出目标/成本", "产出指标/成本指标"),
        ("效果目标/经济效益", "效益指标/经济效益指标"),
        ("效果目标/社会效益", "效益指标/社会效益指标"),
        ("效果目标/环境效益", "效益指标/生态效益指标"),
        ("效果目标/满意度", "满意度指标/服务对象满意度指标"),
        ("影响力目标/长效管理", "效益指标/可持续影响指标"),
        ("影响力目标/人力资源", "效益指标/可持续影响指标"),
        ("影响力目标/部门协助", "效益指标/可持续影响指标"),
        ("影响力目标/配套设施", "效益指标/可持续影响指标"),
        ("影响力目标/信息共享", "效益指标/可持续影响指标"),
        ("影响力目标/其它", "效益指标/可持续影响指标"),
    ];

    private static readonly (string From, string To)[] Rows2021 =
    [
        ("产出指标/数量指标", "产出指标/数量指标"),
        ("产出指标/质量指标", "产出指标/质量指标"),
        ("产出指标/时效指标", "产出指标/时效指标"),
        ("产出指标/成本指标", "成本指标/经济成本指标 成本指标/社会成本指标 成本指标/生态环境成本指标"),
        ("效益指标/经济效益指标", "效益指标/经济效益指标"),
        ("效益指标/社会效益指标", "效益指标/社会效益指标"),
        ("效益指标/生态效益指标", "效益指标/生态效益指标"),
        ("效益指标/可持续影响指标", "效益指标/经济效益指标 效益指标/社会效益指标 效益指标/生态效益指标"),
        ("满意度指标/服务对象满意度指标", "满意度指标/服务对象满意度指标"),
    ];

    private readonly ValueList<(IndicatorPlace From, ValueList<IndicatorPlace> To)> _rows;

    private FrameworkMapping(
        IndicatorFramework from, IndicatorFramework to, ValueList<(IndicatorPlace From, ValueList<IndicatorPlace> To)> rows) =>
        (From, To, _rows) = (from, to, rows);

    /// <summary>From Henan's form up to 2021 to 财预〔2015〕88号.</summary>
    public static FrameworkMapping HenanTo2015 { get; } = Of(IndicatorFramework.Henan2021, IndicatorFramework.Project2015, HenanRows);

    /// <summary>From 财预〔2015〕88号 to 财预〔2021〕101号.</summary>
    public static FrameworkMapping From2015To2021 { get; } = Of(IndicatorFramework.Project2015, IndicatorFramework.Project2021, Rows2021);

    /// <summary>From Henan's form up to 2021 to 财预〔2021〕101号.</summary>
    public static FrameworkMapping HenanTo2021 { get; } = HenanTo2015.Then(From2015To2021);

    /// <summary>The framework that is mapped.</summary>
    public IndicatorFramework From { get; }

    /// <summary>The framework that it is mapped to.</summary>
    public IndicatorFramework To { get; }

    /// <summary>Where a place went; empty if nowhere, or if the framework does not know the names.</summary>
    /// <param name="dimension">The printed first-level name (一级指标).</param>
    /// <param name="attribute">The printed second-level name (二级指标).</param>
    public IReadOnlyList<IndicatorPlace> Find(string? dimension, string? attribute)
    {
        foreach (var (from, to) in _rows)
        {
            if (FrameworkName.AreSame(dimension, from.Dimension) && FrameworkName.AreSame(attribute, from.Attribute))
            {
                return to;
            }
        }

        return ValueList<IndicatorPlace>.Empty;
    }

    /// <summary>This mapping, then another one that begins where it ends.</summary>
    /// <exception cref="ArgumentException">The other mapping begins at another framework.</exception>
    public FrameworkMapping Then(FrameworkMapping next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return next.From == To
            ? new FrameworkMapping(From, next.To, ValueList.Copy(_rows.Select(row => (
                row.From,
                ValueList.Copy(row.To.SelectMany(place => next.Find(place.Dimension, place.Attribute)).Distinct())))))
            : throw new ArgumentException($"Expected a mapping from {To}, found one from {next.From}.", nameof(next));
    }

    private static FrameworkMapping Of(IndicatorFramework from, IndicatorFramework to, (string From, string To)[] rows) =>
        new(from, to, ValueList.Copy(rows.Select(row => (PlaceOf(row.From), ValueList.Copy(row.To.Split(' ').Select(PlaceOf))))));

    private static IndicatorPlace PlaceOf(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return new IndicatorPlace(text[..slash], text[(slash + 1)..]);
    }
}
