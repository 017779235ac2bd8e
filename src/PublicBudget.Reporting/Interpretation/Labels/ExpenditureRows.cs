using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>Reads the rows of an expenditure side: functional classes, natures, totals.</summary>
/// <param name="rows">The rows.</param>
/// <param name="scope">The money that the table is about: all, or the appropriations.</param>
/// <param name="names">The names of the functional codes.</param>
internal sealed class ExpenditureRows(IReadOnlyList<RecognisedRow> rows, FundScope scope, FunctionNames names)
{
    private static readonly string[] PlainTotals = ["合计", "支出合计"];
    private int _totals;
    private bool _dividesOperating;
    private bool _setsFamiliesApart;
    private bool _hasCarryOver;
    private string? _grandTotal;

    /// <summary>What each row means, in order; empty where that is not known, two where one figure is two data.</summary>
    public RowMeaning[][] Read()
    {
        string[] keys = [.. rows.Select(row => LabelKey.Of(row.Name))];
        _totals = keys.Count(key => ConceptOf(key) is FactConcept.TotalExpenditure or FactConcept.Expenditure);
        _dividesOperating = keys.Contains("资本性支出");
        _setsFamiliesApart = Prints(keys, ExpenditureColumn.IndividualsAndFamilies) && !Prints(keys, ExpenditureColumn.WagesAndBenefits);
        _hasCarryOver = keys.Any(key => ConceptOf(key) is FactConcept.CarriedOverToNextYear or FactConcept.SurplusDistribution);
        _grandTotal = GrandTotalOf(keys);
        return [.. rows.Zip(keys, MeaningOf)];
    }

    private RowMeaning[] MeaningOf(RecognisedRow row, string key)
    {
        if (ConceptOf(key) is { } concept)
        {
            if (key == _grandTotal) concept = FactConcept.TotalExpenditure;
            return concept is FactConcept.Expenditure or FactConcept.TotalExpenditure ? Total(concept) : [new() { Concept = concept }];
        }

        if (ExpenditureRowWords.Natures.TryGetValue(key, out ExpenditureColumn column)) return [new() { Concept = FactConcept.Expenditure, Column = Divided(column) }];
        return names.FindCategory(row.Name) is { } function ? [new() { Concept = FactConcept.Expenditure, Function = function }] : [];
    }

    // Beside a row 资本性支出, 公用经费 is what is left of it; and 人员经费 beside one of families, where no row holds the wages.
    private ExpenditureColumn Divided(ExpenditureColumn column) => column switch
    {
        ExpenditureColumn.Operating when _dividesOperating => ExpenditureColumn.GoodsAndServices,
        ExpenditureColumn.Personnel when _setsFamiliesApart => ExpenditureColumn.WagesAndBenefits,
        _ => column,
    };

    // 当年支出小计, 结转下年资金, 支出合计: below a total of the year the plain one is the grand total, where none is by its name.
    private static string? GrandTotalOf(string[] keys)
    {
        string? plain = Array.Find(PlainTotals, keys.Contains);
        bool isBelowTotal = Array.Exists(keys, key => key != plain && ConceptOf(key) == FactConcept.Expenditure);
        return isBelowTotal && !Array.Exists(keys, key => ConceptOf(key) == FactConcept.TotalExpenditure) ? plain : null;
    }

    private static bool Prints(string[] keys, ExpenditureColumn part)
        => Array.Exists(keys, key => ExpenditureRowWords.Natures.TryGetValue(key, out ExpenditureColumn column) && column == part);

    // The only total of a form: with 结转下年 it is the grand total; without, that of the year, and of a form of all funds both.
    private RowMeaning[] Total(FactConcept concept)
    {
        var ofYear = new RowMeaning { Concept = FactConcept.Expenditure, IsTotal = true };
        RowMeaning grand = ofYear with { Concept = FactConcept.TotalExpenditure };
        if (_totals > 1) return [concept == FactConcept.Expenditure ? ofYear : grand];
        return _hasCarryOver ? [grand] : scope == FundScope.AllFunds ? [ofYear, grand] : [ofYear];
    }

    private static FactConcept? ConceptOf(string key) => ExpenditureRowWords.Totals.TryGetValue(key, out FactConcept concept) ? concept : null;
}
