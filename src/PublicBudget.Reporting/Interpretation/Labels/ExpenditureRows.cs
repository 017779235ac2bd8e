using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>Reads the rows of an expenditure side: functional classes, natures, totals.</summary>
/// <param name="rows">The rows.</param>
/// <param name="scope">The money that the table is about: all, or the appropriations.</param>
/// <param name="names">The names of the functional codes.</param>
internal sealed class ExpenditureRows(IReadOnlyList<RecognisedRow> rows, FundScope scope, FunctionNames names)
{
    private readonly int _totals = rows.Count(row => ConceptOf(row) is FactConcept.TotalExpenditure or FactConcept.Expenditure);
    private readonly bool _dividesOperating = rows.Any(row => LabelKey.Of(row.Name) == "资本性支出");
    private readonly bool _hasCarryOver = rows.Any(row => ConceptOf(row) is FactConcept.CarriedOverToNextYear or FactConcept.SurplusDistribution);

    /// <summary>What each row means, in order; empty where that is not known, two where one figure is two data.</summary>
    public IEnumerable<RowMeaning[]> Read() => rows.Select(Read);

    private RowMeaning[] Read(RecognisedRow row)
    {
        string key = LabelKey.Of(row.Name);
        if (ConceptOf(row) is { } concept)
        {
            return concept is FactConcept.Expenditure or FactConcept.TotalExpenditure ? Total(concept) : [new() { Concept = concept }];
        }

        if (ExpenditureRowWords.Natures.TryGetValue(key, out ExpenditureColumn column)) return [new() { Concept = FactConcept.Expenditure, Column = Divided(column) }];
        return names.FindCategory(row.Name) is { } function ? [new() { Concept = FactConcept.Expenditure, Function = function }] : [];
    }

    // Beside a row 资本性支出, 公用经费 is what is left of it.
    private ExpenditureColumn Divided(ExpenditureColumn column)
        => column == ExpenditureColumn.Operating && _dividesOperating ? ExpenditureColumn.GoodsAndServices : column;

    // The only total of a form: with 结转下年 it is the grand total; without, that of the year, and of a form of all funds both.
    private RowMeaning[] Total(FactConcept concept)
    {
        var ofYear = new RowMeaning { Concept = FactConcept.Expenditure, IsTotal = true };
        RowMeaning grand = ofYear with { Concept = FactConcept.TotalExpenditure };
        if (_totals > 1) return [concept == FactConcept.Expenditure ? ofYear : grand];
        return _hasCarryOver ? [grand] : scope == FundScope.AllFunds ? [ofYear, grand] : [ofYear];
    }

    private static FactConcept? ConceptOf(RecognisedRow row)
        => ExpenditureRowWords.Totals.TryGetValue(LabelKey.Of(row.Name), out FactConcept concept) ? concept : null;
}
