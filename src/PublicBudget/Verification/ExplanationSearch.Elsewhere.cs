using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification;

/// <content>Figures that stand elsewhere in the document and would make the relation hold.</content>
internal static partial class ExplanationSearch
{
    /// <summary>The figure of the prior year of the same datum.</summary>
    private static IEnumerable<Explanation> Stale(FactSheet sheet, Check check, decimal difference)
    {
        // With two figures, either may be the stale one; with more, the stated one is the likelier.
        int candidates = difference == 0 ? 0 : check.Facts.Count > 2 ? 1 : check.Facts.Count;
        for (int i = 0; i < candidates; i++)
        {
            // The year 1 has no prior year; no document is of it.
            Fact fact = check.Facts[i];
            if (fact.Key.Version.Year.Year <= 1 || fact.Figure.Value == 0) continue;
            if (sheet.Find(fact.Key with { Version = fact.Key.Version.Previous }) is not { } prior || prior.Figure.Value != fact.Figure.Value) continue;
            yield return Offer(
                ExplanationKind.PriorYear, $"{Name(fact)}是上年数（{Name(prior)}）", $"{Name(fact)} is the prior year's figure ({Name(prior)})", fact, prior);
        }
    }

    /// <summary>
    /// A figure that is its neighbour's, of the next row or the same paragraph, where another printing shows what was to stand
    /// there. Neighbours that are part and whole are often equal, and rightly so.
    /// </summary>
    private static IEnumerable<Explanation> Neighbours(FactSheet sheet, Check check, decimal difference)
    {
        for (int i = 0; i < check.Facts.Count; i++)
        {
            Fact fact = check.Facts[i];
            if (fact.Place is not { } place || fact.Figure.Value == 0 || !IsWitnessed(sheet, check, difference, i)) continue;
            foreach (Fact other in sheet.Facts)
            {
                if (other.Figure.Value != fact.Figure.Value || other.Figure.Kind != fact.Figure.Kind || other.Place is not { } elsewhere) continue;
                if (check.Facts.Contains(other) || AreRelated(fact.Key, other.Key) || !AreNeighbours(place, elsewhere)) continue;
                yield return Offer(
                    ExplanationKind.Neighbour, $"{Name(fact)}与相邻的{Name(other)}相同", $"{Name(fact)} is the figure of its neighbour {Name(other)}", fact, other);
            }
        }
    }

    /// <summary>Whether the datum is printed elsewhere with the value that the relation asks for.</summary>
    private static bool IsWitnessed(FactSheet sheet, Check check, decimal difference, int fact)
    {
        foreach (Fact printing in sheet.Occurrences(check.Facts[fact].Key))
        {
            if (printing.Figure.IsReported && Changed(check, difference, fact, printing.Figure.Value) == 0) return true;
        }

        return false;
    }

    private static bool AreRelated(in FactKey key, in FactKey other)
        => key.Covers(in other) || other.Covers(in key) || key.CodeKind() == CodeKinds.Uncoded || other.CodeKind() == CodeKinds.Uncoded;

    /// <summary>A rate that is rightly printed for another datum nearby.</summary>
    private static IEnumerable<Explanation> Copied(FactSheet sheet, Check check, Func<Fact, bool> isDoubtful)
    {
        Fact stated = check.Facts[0];
        if (stated.Place is not { Paragraph: { } paragraph }) yield break;
        foreach (Fact other in sheet.Facts)
        {
            if (other.Key.Measure != stated.Key.Measure || other.Key == stated.Key || other.Figure.Value != stated.Figure.Value) continue;
            if (other.Place?.Paragraph != paragraph || isDoubtful(other)) continue;
            yield return Offer(ExplanationKind.Neighbour, $"{Name(stated)}与{Name(other)}相同", $"{Name(stated)} is the figure of {Name(other)}", stated, other);
        }
    }

    private static bool AreNeighbours(PrintedPlace place, PrintedPlace other)
    {
        if (place.Table != other.Table || place.Title != other.Title || place.Document != other.Document) return false;
        if (place.IsText) return place.Paragraph is not null && place.Paragraph == other.Paragraph;
        if (place is { Row: { } row, Column: { } column } && other is { Row: { } otherRow, Column: { } otherColumn })
            return column == otherColumn && Math.Abs(row - otherRow) == 1;
        return false;
    }
}
