using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Composing;

namespace PublicBudget.Reporting.Templates.Henan;

/// <summary>
/// The charts beside the paragraphs of the Henan form, for web pages. Their words are sentences of the narrative, so that whoever
/// cannot see a chart, and whoever reads the page back, meets nothing new.
/// </summary>
internal static class HenanCharts
{
    /// <summary>This year beside last year.</summary>
    public static IEnumerable<Chart> Change(NarrativeWriter n)
    {
        (string Name, FactKey Key)[] figures =
        [
            ("收入总计", FactKeys.TotalRevenue(n.Source.Version)),
            ("支出总计", FactKeys.TotalExpenditure(n.Source.Version)),
            ("“三公”经费", FactKeys.Of(n.Source.Version, FactConcept.ThreePublicExpenses)),
            ("机关运行经费", FactKeys.Of(n.Source.Version, FactConcept.AdministrativeOperatingExpenses)),
        ];
        Chart? chart = n.Comparison(NarrativePart.Of($"{n.Year}年与{n.PriorYear}年预算对比"), figures, HenanNarrative.TotalsWithChange(n));
        return chart is null ? [] : [chart];
    }

    /// <summary>What a whole is made of; no chart where it has fewer than two parts.</summary>
    public static IEnumerable<Chart> Composition(
        NarrativeWriter n, string name, FactKey whole, IReadOnlyCollection<FactKey> parts, Func<FactKey, string> nameOf, NarrativePart words)
        => parts.Count < 2 ? [] : [n.Composition(NarrativePart.Of($"{n.Year}年{n.Words(name)}"), whole, parts.Select(part => (nameOf(part), part)), words)];
}
