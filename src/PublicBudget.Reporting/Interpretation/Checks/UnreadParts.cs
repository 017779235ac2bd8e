using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>
/// Takes back a contradiction inside a table that prints more in the same row or column, or on a side of a balance, than was understood: what nobody knows the
/// meaning of may be the part that is missing in the sum. The relations between headings are checked all the same.
/// </summary>
internal static class UnreadParts
{
    /// <summary>The report with those contradictions as what they are: data that do not suffice.</summary>
    public static VerificationReport Review(DocumentInterpretation interpretation, VerificationReport report)
    {
        if (report.Count(Verdict.Contradicted) == 0) return report;
        PrintedPlace[] unread = [.. UnreadPlaces(interpretation)];
        HashSet<string> broken = [.. interpretation.Tables.Tables.Where(table => table.SegmentCount > 1).Select(table => table.Title)];
        if (unread.Length == 0 || !report.Checks.Any(check => Doubt(check, unread, broken) is not null)) return report;
        return report.Reviewed(check => Doubt(check, unread, broken) is { } place
            ? check with { Verdict = Verdict.InsufficientData, Reason = $"it is not known what stands in the same row or column: {place}" }
            : check);
    }

    /// <summary>
    /// The report without contradictions between the rows of tables that were read in part: rows on the next page that could not be joined to their table, or
    /// that were torn, may be what is missing.
    /// </summary>
    public static VerificationReport ReviewCutTables(DocumentInterpretation interpretation, VerificationReport report)
    {
        if (report.Count(Verdict.Contradicted) == 0) return report;
        HashSet<string> cut = [.. interpretation.Tables.Tables.Where(table => table.IsCut).Select(table => table.Title)];
        return cut.Count == 0 ? report : report.Reviewed(check => check is { Verdict: Verdict.Contradicted, Relation: Relation.Sum or Relation.ColumnSum or Relation.ParentSum } && check.Facts.Any(fact => fact.Place is { Table: not null, Title: { } title } && cut.Contains(title))
            ? check with { Verdict = Verdict.InsufficientData, Reason = "not all rows of the table could be read: some of its parts may stand in the others" }
            : check);
    }

    // A rate is no part of a sum of amounts.
    private static IEnumerable<PrintedPlace> UnreadPlaces(DocumentInterpretation interpretation)
    {
        foreach (Fact fact in interpretation.Facts.Facts)
        {
            if (fact.Key.Concept == FactConcept.Unidentified && fact.Figure.Value != 0 && fact.Figure.Percentage is null && fact.Place is { Table: not null } place) yield return place;
        }

        foreach (UnreadFigure figure in interpretation.Coverage.Unread)
        {
            Place place = figure.Place;
            if (place.Row is not null) yield return new PrintedPlace { Row = place.Row, Column = place.Column, Sheet = place.Sheet, Line = place.Line, Page = place.Page };
        }
    }

    private static PrintedPlace? Doubt(Check check, PrintedPlace[] unread, HashSet<string> broken)
    {
        bool isSum = check.Verdict == Verdict.Contradicted && check.Relation is Relation.Sum or Relation.ColumnSum or Relation.ParentSum or Relation.Equality;
        bool isOfBlanks = check.Verdict == Verdict.Contradicted && CatalogueRules.IsOfBlanks(check.Rule);
        if (!(isSum || isOfBlanks) || check.Facts.Count == 0 || check.Facts[0].Place is not { Table: not null } stated || !check.Facts.All(fact => fact.Place is { } place && IsSameTable(place, stated, broken))) return null;
        // A sum of columns has its parts in its own row. Rows of two pages may have one number.
        bool isOfOneRow = check.Facts.Count > 1 && check.Facts.All(fact => fact.Place!.Row == stated.Row && IsSamePart(fact.Place, stated)) && check.Facts.Any(fact => fact.Place!.Column != stated.Column);
        return Array.Find(unread, place => check.Facts.Any(fact => IsSameTable(place, fact.Place!, broken))
            && ((place.Column == stated.Column && !isOfOneRow) || (place.Row == stated.Row && IsSamePart(place, stated) && (isOfBlanks || check.Relation is Relation.Sum or Relation.Equality)) || IsOnASide(place, check))
            && !check.Facts.Any(fact => (fact.Place!.Row, fact.Place.Column) == (place.Row, place.Column) && IsSamePart(place, fact.Place)));
    }

    // A balance sets rows of one column against rows of another: what is not known may belong to either.
    private static bool IsOnASide(PrintedPlace place, Check check)
    {
        PrintedPlace stated = check.Facts[0].Place!;
        return check.Relation == Relation.Sum
            && check.Facts.Any(fact => fact.Place!.Column == place.Column && fact.Place.Column != stated.Column && fact.Place.Row != stated.Row);
    }

    // A table that goes on behind a page break has its total on another page than its parts.
    private static bool IsSameTable(PrintedPlace one, PrintedPlace other, HashSet<string> broken)
        => IsSamePart(one, other) || (one.Title is { Length: > 0 } title && title == other.Title && one.Sheet == other.Sheet && broken.Contains(title));

    private static bool IsSamePart(PrintedPlace one, PrintedPlace other)
        => (one.Sheet, one.Line, one.Page) == (other.Sheet, other.Line, other.Page) && (one.Title is null || one.Title == other.Title);
}
