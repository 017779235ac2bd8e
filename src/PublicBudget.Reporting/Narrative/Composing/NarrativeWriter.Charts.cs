using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Narrative.Composing;

public sealed partial class NarrativeWriter
{
    /// <summary>A chart of what a whole is made of, each part with its share.</summary>
    /// <param name="title">The title: 2021年支出构成.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">Its parts with their names.</param>
    /// <param name="words">The same in words.</param>
    public Chart Composition(NarrativePart title, FactKey whole, IEnumerable<(string Name, FactKey Key)> parts, NarrativePart words)
    {
        Require.NotNull(parts, nameof(parts));
        return Chart(title, ChartKind.Shares, words,
        [
            new ChartSeries { Name = Require.NotNull(title, nameof(title)).Text, Points = [.. parts.Select(part => Point(part.Name, part.Key, whole))] },
        ]);
    }

    /// <summary>A chart of figures of this year beside those of the prior year; figures that one of the years lacks are left out.</summary>
    /// <param name="title">The title: 2021年与2020年预算对比.</param>
    /// <param name="figures">The figures of this year with their names.</param>
    /// <param name="words">The same in words.</param>
    public Chart? Comparison(NarrativePart title, IEnumerable<(string Name, FactKey Key)> figures, NarrativePart words)
    {
        var known = Require.NotNull(figures, nameof(figures)).Where(figure => Change(figure.Key).IsKnown).ToArray();
        return known.Length == 0 ? null : Chart(title, ChartKind.Bars, words,
        [
            new ChartSeries { Name = $"{PriorYear}年", Points = [.. known.Select(figure => Point(figure.Name, figure.Key with { Version = Source.Prior }, null))] },
            new ChartSeries { Name = $"{Year}年", Points = [.. known.Select(figure => Point(figure.Name, figure.Key, null))] },
        ]);
    }

    private Chart Chart(NarrativePart title, ChartKind kind, NarrativePart words, IReadOnlyList<ChartSeries> series) => new()
    {
        Title = Require.NotNull(title, nameof(title)).Text,
        Kind = kind,
        Unit = Source.Precision.Unit.Symbol(),
        Series = series,
        TextAlternative = Require.NotNull(words, nameof(words)).Text,
    };

    private ChartPoint Point(string name, FactKey key, FactKey? whole)
    {
        PublishedAmount amount = Printed(Source.Exact(key) ?? Money.Zero);
        string share = whole is { } total && Percentage(key, total) is { } percentage ? $"（{percentage}）" : "";
        return new ChartPoint { Label = name, Value = amount.Value, Text = amount.Text + share };
    }
}
