using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <content>Figures that stand elsewhere in the document and would make the relation hold.</content>
internal static partial class ExplanationSearch
{
    /// <summary>The figure of the prior year of the same datum.</summary>
    private static Explanation? Stale(FactSheet sheet, Check check, decimal difference)
    {
        for (int i = 0; i < check.Facts.Count; i++)
        {
            // The year 1 has no prior year; no document is of it.
            FactKey key = check.Facts[i].Key;
            if (key.Version.Year.Year <= 1 || check.Facts[i].Figure.Value == 0) continue;
            Fact? prior = sheet.Find(key with { Version = key.Version.Previous });
            if (prior is null || prior.Figure.Value != check.Facts[i].Figure.Value || IsNoWitness(check, i, difference)) continue;
            return Offer(
                ExplanationKind.PriorYear,
                $"{Name(check.Facts[i])}是上年数（{Name(prior)}）",
                $"{Name(check.Facts[i])} is the prior year's figure ({Name(prior)})",
                check.Facts[i], prior);
        }

        return null;
    }

    // With two figures only, either may be the stale one; with more, the stated one is the likelier.
    private static bool IsNoWitness(Check check, int fact, decimal difference) => difference == 0 || (check.Facts.Count > 2 && fact > 0);

    /// <summary>A figure of the next row or column, or of the same paragraph, that makes the relation hold in place of one of its figures.</summary>
    private static Explanation? Neighbour(FactSheet sheet, Check check, decimal difference)
    {
        for (int i = 0; i < check.Facts.Count; i++)
        {
            Fact fact = check.Facts[i];
            if (fact.Place is not { } place) continue;
            foreach (Fact other in sheet.Facts)
            {
                if (other.Place is not { } elsewhere || other.Key == fact.Key || other.Figure.Kind != fact.Figure.Kind) continue;
                if (other.Figure.Value == 0 || !AreNeighbours(place, elsewhere)) continue;

                // The figure as printed is the neighbour's, and another occurrence shows what was to stand there.
                if (other.Figure.Value != fact.Figure.Value || check.Facts.Contains(other)) continue;
                return Offer(
                    ExplanationKind.Neighbour,
                    $"{Name(fact)}与相邻的{Name(other)}相同",
                    $"{Name(fact)} is the figure of its neighbour {Name(other)}",
                    fact, other);
            }
        }

        return null;
    }

    /// <summary>A rate that is printed for another datum nearby.</summary>
    private static Explanation? Copied(FactSheet sheet, Check check)
    {
        Fact stated = check.Facts[0];
        foreach (Fact other in sheet.Facts)
        {
            if (other.Key.Measure != stated.Key.Measure || other.Key == stated.Key || other.Figure.Value != stated.Figure.Value) continue;
            if (stated.Place is not { } place || other.Place is not { } elsewhere || place.Paragraph != elsewhere.Paragraph) continue;
            return Offer(
                ExplanationKind.Neighbour,
                $"{Name(stated)}与{Name(other)}相同",
                $"{Name(stated)} is the figure of {Name(other)}",
                stated, other);
        }

        return null;
    }

    private static bool AreNeighbours(PrintedPlace place, PrintedPlace other)
    {
        if (place.Table != other.Table || place.Title != other.Title || place.Document != other.Document) return false;
        if (place.IsText) return place.Paragraph is not null && place.Paragraph == other.Paragraph;
        if (place is { Row: { } row, Column: { } column } && other is { Row: { } otherRow, Column: { } otherColumn })
            return Math.Abs(row - otherRow) + Math.Abs(column - otherColumn) == 1;
        return false;
    }
}
