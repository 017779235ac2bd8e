using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative;

/// <summary>
/// What a statement states: a percentage, an amount, or a direction. Exactly one of the three properties is set.
/// </summary>
public sealed record StatedFigure
{
    /// <summary>The words as printed, blanks left out: 下降1.87%, 增加1.68万元, 持平.</summary>
    public required string Text { get; init; }

    /// <summary>The stated rate or share; a decrease is negative. 是上年的2.5倍 is an increase by 150%.</summary>
    public PublishedPercentage? Percentage { get; init; }

    /// <summary><see cref="Percentage"/> is a difference of percentages: 提高1.4个百分点.</summary>
    public bool IsPoints { get; init; }

    /// <summary>The words are coarser than <see cref="Percentage"/>: 1.5倍, 三成, 翻一番.</summary>
    internal bool IsCoarse { get; init; }

    /// <summary><see cref="Percentage"/> is the growth of each of several years: 年均增长3.9%.</summary>
    public bool IsYearly { get; init; }

    /// <summary>The stated total or change; a decrease is negative.</summary>
    public PublishedAmount? Amount { get; init; }

    /// <summary>The stated direction: 大于 and 增加, 小于 and 减少, 等于 and 持平.</summary>
    public Direction? Direction { get; init; }
}
