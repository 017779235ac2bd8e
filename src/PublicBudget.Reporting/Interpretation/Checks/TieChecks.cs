using PublicBudget.Facts;
using PublicBudget.Reporting.Interpretation.Text;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>
/// Amounts of the narrative against the tables by the names of their rows (文表一致), for whatever form the tables have. An amount that no row of its
/// name prints contradicts the column that prints the other amounts of the narrative; where no column does that, nothing is concluded.
/// </summary>
internal static class TieChecks
{
    private const int LeastTied = 2;

    /// <summary>The ties that do not hold and that the report does not name yet.</summary>
    public static IEnumerable<Check> Of(DocumentInterpretation interpretation, VerificationReport report)
    {
        var cells = new NamedCells(interpretation.Tables.Tables);
        var named = report.Findings.SelectMany(finding => finding.Check.Facts).Select(fact => fact.Place).OfType<PrintedPlace>().Where(place => place.IsText).ToHashSet();
        Check[] checks = [.. OfItems(interpretation, cells), .. OfTotals(interpretation)];
        return checks.Where(check => check.Facts[0].Place is not { } place || !named.Contains(place));
    }

    private static IEnumerable<Check> OfItems(DocumentInterpretation interpretation, NamedCells cells)
    {
        List<NarratedItem> items = NarratedItems.Find(interpretation.Outline, interpretation.Facts.Info.Version);
        var tied = new Dictionary<RecognisedColumn, int>(ReferenceEqualityComparer.Instance);
        var open = new List<NarratedItem>();
        foreach (NarratedItem item in items)
        {
            IReadOnlyList<NamedCell> named = cells.Of(item.Name);
            bool isTied = false;
            foreach (NamedCell cell in named.Where(cell => cell.IsPrintedAs(item.Level.Amount)))
            {
                isTied = true;
                tied[cell.Column] = tied.GetValueOrDefault(cell.Column) + 1;
            }

            if (!isTied && named.Count > 0) open.Add(item);
        }

        foreach (NarratedItem item in open)
        {
            NamedCell? cell = cells.Of(item.Name).OrderByDescending(cell => tied.GetValueOrDefault(cell.Column)).ThenBy(cell => cell.IsOfRevenue)
                .ThenBy(cell => Math.Abs(cell.Amount.InYuan - item.Level.Amount.InYuan)).FirstOrDefault();
            if (cell is not null && tied.GetValueOrDefault(cell.Column) is var count && count >= LeastTied && count > open.Count) yield return CheckOf(interpretation, item.Level, cell);
        }
    }

    // 财政拨款收入支出总计A: the row 总计 of 财政拨款收入支出决算总表, which has one amount on both sides.
    private static IEnumerable<Check> OfTotals(DocumentInterpretation interpretation)
    {
        foreach (Level level in interpretation.Outline.Levels)
        {
            if (level.IsAside || level.IsAbout || level.Basis != FigureBasis.None || (level.AnyYear is { } year && year != interpretation.Facts.Info.Version.Year.Year)) continue;
            if (BothSides.TotalOf(level.Topic.Text) is { } side && TotalCell(interpretation.Tables.Tables, side) is { } cell && !cell.IsPrintedAs(level.Amount))
                yield return CheckOf(interpretation, level, cell);
        }
    }

    private static NamedCell? TotalCell(IReadOnlyList<RecognisedTable> tables, string words)
    {
        NamedCell[] totals =
        [
            .. tables.Where(table => BothSides.TableOf(table.Title) == words).SelectMany(table => table.Panes.SelectMany(pane => pane.Figures
                .Where(figure => figure.Amount is not null && LabelKey.Of(figure.Row.Name) is "总计" or "收入总计" or "支出总计")
                .Select(figure => new NamedCell(table, figure, figure.Amount!.Value)))),
        ];
        return totals.Length > 1 && totals.All(total => total.Amount.InYuan == totals[0].Amount.InYuan) ? totals[0] : null;
    }

    private static Check CheckOf(DocumentInterpretation interpretation, Level level, NamedCell cell)
    {
        Outline outline = interpretation.Outline;
        return new Check
        {
            Rule = CatalogueRules.Tie,
            Relation = Relation.Agreement,
            Verdict = Verdict.Contradicted,
            Facts =
            [
                new Fact
                {
                    Key = FactKeys.Unidentified(interpretation.Facts.Info.Version, outline.Text.Quote(level.Start, level.End)),
                    Figure = level.Amount,
                    Place = interpretation.Text.PlaceOf(outline.Text.OriginOf(level.NumberStart), outline.Text.Quote(level.Start, level.End)),
                },
                TableChecks.FactOf(cell.Figure, cell.Table, interpretation.Facts),
            ],
            Stated = level.Amount.InYuan,
            Computed = cell.Amount.InYuan,
            Allowed = Math.Max(level.Amount.Precision.UnitInYuan, cell.Amount.Precision.UnitInYuan),
        };
    }
}
