using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>
/// The relations inside tables as checks of the rules that say the same: all of them where no rule knows the form (government budgets,
/// final accounts), and of the other tables those between columns or rows that no rule has compared.
/// </summary>
internal static class TableChecks
{
    /// <summary>The checks that the report does not hold yet.</summary>
    public static IEnumerable<Check> Of(DocumentInterpretation interpretation, VerificationReport report)
    {
        HashSet<RelationPlaces>? judged = null;
        foreach (RecognisedTable table in interpretation.Tables.Tables)
        {
            foreach (TableCheck check in TableChecker.Check(table))
            {
                bool isSaid = table.Role != TableRole.Other && (judged ??= JudgedIn(report)).Contains(RelationPlaces.Of(check));
                if (!isSaid) yield return CheckOf(check, table, interpretation.Facts);
            }
        }
    }

    private static HashSet<RelationPlaces> JudgedIn(VerificationReport report)
        => [.. report.Checks.Where(check => check.Facts.Count > 1 && check.Relation is not Relation.Statement).Select(RelationPlaces.Of)];

    private static Check CheckOf(TableCheck check, RecognisedTable table, FactSheet sheet)
    {
        decimal scale = check.Stated.Amount is { } amount ? Amounts.MoneyUnitExtensions.YuanPerUnit(amount.Unit) : 1m;
        return new Check
        {
            Rule = CatalogueRules.Of(check.Kind),
            Relation = RelationOf(check.Kind),
            Verdict = check.Verdict,
            Facts = [FactOf(check.Stated, table, sheet), .. check.Parts.Where(part => !part.IsBlank).Select(part => FactOf(part, table, sheet))],
            Stated = (check.Stated.Value ?? 0) * scale,
            Computed = check.Computed * scale,
            Allowed = check.Allowed * scale,
        };
    }

    private static Relation RelationOf(TableCheckKind kind) => kind switch
    {
        TableCheckKind.ParentSum => Relation.ParentSum,
        TableCheckKind.TotalSum => Relation.ColumnSum,
        TableCheckKind.Rate => Relation.Growth,
        TableCheckKind.Change => Relation.Change,
        TableCheckKind.Balance => Relation.Equality,
        _ => Relation.Sum,
    };

    /// <summary>A figure of a table as a fact that no datum is known of.</summary>
    public static Fact FactOf(RecognisedFigure figure, RecognisedTable table, FactSheet sheet)
    {
        Place place = figure.Place;
        return new Fact
        {
            Key = FactKeys.Unidentified(sheet.Info.Version, $"{table.Title}/{figure.Row}/{figure.Column.Header}"),
            Figure = figure.Amount is { } amount ? amount : figure.Percentage is { } percentage ? percentage : figure.Number is { } number ? Figure.Count(number) : Figure.Blank,
            Place = new PrintedPlace
            {
                Table = TableRole.Other,
                Title = table.Title,
                Sheet = place.Sheet,
                Page = place.Page,
                Line = place.Line,
                Row = place.Row,
                Column = place.Column,
                RowLabel = figure.Row.ToString(),
                ColumnLabel = figure.Column.Header,
            },
        };
    }
}
