using PublicBudget.Amounts;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Narrative.Composing;

/// <summary>
/// How a figure moved against the prior year, as a form says it: 增加8.0万元，增长3.45% – or 持平, or nothing where the prior year is
/// not known.
/// </summary>
public sealed class NarrativeChange
{
    /// <summary>A change of which nothing is known.</summary>
    internal static readonly NarrativeChange Unknown = new(null, default, NarrativePart.Empty);

    private NarrativeChange(Growth? growth, PublishedAmount printed, NarrativePart phrase)
    {
        Growth = growth;
        IsFlat = growth is not null && printed.IsZero;
        Phrase = phrase;
    }

    /// <summary>The exact change; <c>null</c> where one of the two years is not known.</summary>
    public Growth? Growth { get; }

    /// <summary>Whether both years are known.</summary>
    public bool IsKnown => Growth is not null;

    /// <summary>Whether there is no change, or none that the printed decimals show.</summary>
    public bool IsFlat { get; }

    /// <summary>
    /// 增加8.0万元，增长3.45% or 减少…，下降…; 持平 where there is no change, 基本持平 where the change is smaller than what is printed.
    /// Over a base of zero there is no rate, and the phrase says so. Empty where nothing is known.
    /// </summary>
    public NarrativePart Phrase { get; }

    /// <summary>The same without the rate, for forms that print none: 增加8.0万元, 减少…, 持平.</summary>
    public NarrativePart AmountPhrase { get; private init; } = NarrativePart.Empty;

    internal static NarrativeChange Of(NarrativeSource source, FactKey key, Growth growth)
    {
        PublishedAmount printed = PublishedAmount.From(growth.Change, source.Precision).Abs();
        if (printed.IsZero) return new(growth, printed, Flat(growth)) { AmountPhrase = Flat(growth) };
        NarrativePart change = new NarrativePart(growth.Direction.AmountWord()).Then(Figure(key.Change(source.Prior), printed.ToString()));
        return new(growth, printed, WithRate(source, key, growth, change)) { AmountPhrase = change };
    }

    private static NarrativePart Flat(Growth growth) => new(growth.Direction == Direction.Unchanged ? "持平" : "基本持平");

    private static NarrativePart WithRate(NarrativeSource source, FactKey key, Growth growth, NarrativePart change)
    {
        if (growth.Percentage(source.PercentageDecimals) is not { } rate)
            return change.Then(new NarrativePart(growth.Prior.IsZero ? "（上年无该项预算，增长率无可比性）" : "（上年为负数，增长率无可比性）"));

        return change.Then(new NarrativePart("，" + growth.Direction.RateWord()))
            .Then(Figure(key.GrowthRate(source.Prior), rate.Abs().ToString()));
    }

    private static NarrativePart Figure(FactKey key, string text)
        => new(text, [new NarrativeFigure { Key = key, Text = text, Home = FigureHome.TextOnly }]);
}
