using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>
/// The places that a relation is between: where its stated figure stands and, in any order, its other figures. Two checks between the same
/// places say the same. Blank figures add nothing, so they do not count.
/// </summary>
/// <param name="Stated">The place of the stated figure.</param>
/// <param name="Others">The places of the others, mixed into one number.</param>
internal readonly record struct RelationPlaces(int Stated, long Others)
{
    /// <summary>The places of a check.</summary>
    public static RelationPlaces Of(Check check)
    {
        long others = 0;
        for (int i = 1; i < check.Facts.Count; i++)
        {
            if (check.Facts[i].Figure.State != FigureState.Blank) others += KeyOf(check.Facts[i].Place);
        }

        return new(KeyOf(check.Facts[0].Place), others);
    }

    /// <summary>The places of a relation inside a table.</summary>
    public static RelationPlaces Of(TableCheck check)
    {
        long others = 0;
        foreach (RecognisedFigure part in check.Parts)
        {
            if (!part.IsBlank) others += KeyOf(part.Place, check.Table);
        }

        return new(KeyOf(check.Stated.Place, check.Table), others);
    }

    private static int KeyOf(Place place, string title) => HashCode.Combine(title, place.Sheet, place.Page, place.Line, place.Row, place.Column);

    private static int KeyOf(PrintedPlace? place) => place is null ? 0 : HashCode.Combine(place.Title, place.Sheet, place.Page, place.Line, place.Row, place.Column);
}
