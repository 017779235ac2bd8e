using System.Globalization;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Narrative.Composing;

public sealed partial class NarrativeWriter
{
    /// <summary>Whether the sheet has a figure for a datum.</summary>
    /// <param name="key">The datum.</param>
    public bool Has(FactKey key) => Source.Facts[key].IsReported;

    /// <summary>Whether the sheet has a figure other than zero for a datum.</summary>
    /// <param name="key">The datum.</param>
    public bool HasMoreThanZero(FactKey key) => Source.Exact(key) is { IsZero: false };

    /// <summary>An amount with its unit: 239.9万元. Where no line of the budget contributes to it, it is zero.</summary>
    /// <param name="key">The datum.</param>
    /// <param name="home">Whether a table prints it too.</param>
    public NarrativePart Amount(FactKey key, FigureHome home = FigureHome.Table)
        => Figure(key, Printed(Source.Exact(key) ?? Money.Zero).ToString(), home);

    /// <summary>A number of things: 3.</summary>
    /// <param name="key">The datum.</param>
    public NarrativePart Count(FactKey key)
        => Figure(key, (Source.Facts[key].Number ?? 0).ToString(CultureInfo.InvariantCulture), FigureHome.TextOnly);

    /// <summary>The share of a datum in a whole: 95.62%; empty where the whole is zero or negative.</summary>
    /// <param name="part">The datum.</param>
    /// <param name="whole">The whole.</param>
    public NarrativePart Share(FactKey part, FactKey whole)
        => Percentage(part, whole) is { } share ? Figure(part.Share(), share.ToString(), FigureHome.TextOnly) : NarrativePart.Empty;

    /// <summary>How many projects have a sheet with objectives.</summary>
    public NarrativePart ProjectsWithSheets => Figure(
        FactKeys.Of(Source.Version, FactConcept.ProjectsWithObjectives), Number(Source.ProjectCount), FigureHome.TextOnly);

    /// <summary>Whether the project sheets add up to all of the project expenditure, so that no project is without.</summary>
    public bool AllProjectsHaveSheets
        => Source.Facts.OfConcept(FactConcept.ProjectAmount)
            .Where(fact => fact.Key.Version == Source.Version && fact.Key.Measure == FactMeasure.Amount)
            .Sum(fact => fact.Exact?.Fen ?? 0)
            == (Source.Exact(FactKeys.Expenditure(Source.Version, column: ExpenditureColumn.Project))?.Fen ?? 0);

    /// <summary>How a datum moved against the prior year.</summary>
    /// <param name="key">The datum of this year.</param>
    public NarrativeChange Change(FactKey key)
        => Source.Facts.Find(key.Change(Source.Prior)) is { Exact: { } change }
            ? NarrativeChange.Of(Source, key, Growth.FromChange(Source.Exact(key) ?? Money.Zero, change))
            : NarrativeChange.Unknown;

    /// <summary>The classes (类) of functional codes under which something is spent, in the order of the codes.</summary>
    /// <param name="whole">The expenditure that is divided: its scope and column.</param>
    public IEnumerable<FactKey> Classes(FactKey whole)
        => from fact in Source.Facts.OfColumn(whole)
           where fact.Key.Function.Level == ClassificationLevel.Category
               && fact.Key with { Function = default } == whole
               && HasMoreThanZero(fact.Key)
           select fact.Key;

    /// <summary>
    /// The form's note on rounding, as a sentence, where printed parts – or their printed shares – do not add up to the printed
    /// whole; else empty.
    /// </summary>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">All its parts.</param>
    /// <param name="withShares">Whether the sentence prints shares, which are to add up to 100 %.</param>
    public NarrativePart RoundingNote(FactKey whole, IReadOnlyCollection<FactKey> parts, bool withShares = true)
    {
        if (Source.RoundingNote is not { } note || parts.Count < 2) return NarrativePart.Empty;
        decimal printed = Printed(Source.Exact(whole) ?? Money.Zero).Value;
        bool addsUp = parts.Sum(part => Printed(Source.Exact(part) ?? Money.Zero).Value) == printed;
        return addsUp && (!withShares || SharesAddUp(whole, parts)) ? NarrativePart.Empty : new($"{note}。");
    }

    private bool SharesAddUp(FactKey whole, IReadOnlyCollection<FactKey> parts)
        => parts.Sum(part => Percentage(part, whole)?.Value) is null or 100 or 0;

    private PublishedPercentage? Percentage(FactKey part, FactKey whole)
        => Amounts.Share.Of(Source.Exact(part) ?? Money.Zero, Source.Exact(whole) ?? Money.Zero).Percentage(Source.PercentageDecimals);

    private PublishedAmount Printed(Money amount) => PublishedAmount.From(amount, Source.Precision);

    private static NarrativePart Figure(FactKey key, string text, FigureHome home)
        => new(text, [new NarrativeFigure { Key = key, Text = text, Home = home }]);
}
