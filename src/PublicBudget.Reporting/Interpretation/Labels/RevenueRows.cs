using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>
/// Reads the rows of a revenue side from top to bottom: what 小计, 债务收入 or 上年结余 means depends on the fund above it.
/// </summary>
/// <param name="rows">The rows.</param>
/// <param name="scope">The money that the table is about: all, or the appropriations.</param>
internal sealed class RevenueRows(IReadOnlyList<RecognisedRow> rows, FundScope scope)
{
    private readonly HashSet<RevenueSource> _read = [];
    private RevenueSource? _fund;
    private bool _hasGrandTotal;
    private bool _hasCarryOver;
    private bool _isBelowCarryOver;
    private bool _isBehindCarryOver;

    /// <summary>What each row means, in order; empty where that is not known, two where one figure is two data.</summary>
    public RowMeaning[][] Read()
    {
        string[] keys = [.. rows.Select(row => LabelKey.Of(row.Name))];
        _hasGrandTotal = Array.Exists(keys, key => key is "收入总计" or "总计");
        _hasCarryOver = Array.Exists(keys, CarriesOver);
        return [.. rows.Zip(keys, Read)];
    }

    private static bool CarriesOver(string key)
        => RevenueRowWords.Totals.GetValueOrDefault(key) == FactConcept.CarriedOverFromPriorYear
            || RevenueRowWords.CarriedOverFundOf(key) is not null
            || RevenueRowWords.Sources.GetValueOrDefault(key) == RevenueSource.NonAppropriationSurplusUsed;

    private RowMeaning[] Read(RecognisedRow row, string key)
    {
        string bare = LabelKey.WithoutBrackets(key);
        if (LabelKey.IsTopLevel(row.Name)) _isBelowCarryOver = false;
        if (row.Group is { } group && RevenueRowWords.Sources.TryGetValue(LabelKey.Of(group), out RevenueSource fund)) _fund = fund;
        if (row.Group is not null && row.Role == RecognisedRowRole.Subtotal && _fund is { } subtotal) return [Of(subtotal)];
        if (_fund is { } current && RevenueRowWords.InGroups.TryGetValue((current, key), out RevenueSource item)) return [Of(item)];
        if (RevenueRowWords.Totals.TryGetValue(key, out FactConcept concept)) return Total(row, key, concept);
        if (RevenueRowWords.CarriedOverFundOf(key) is { } carried) return [CarriedOver(carried)];
        if (RevenueRowWords.IsAppropriations(key)) return [new() { Concept = FactConcept.Revenue, Scope = FundScope.Appropriations }];
        if (!RevenueRowWords.Sources.TryGetValue(key, out RevenueSource source) && !RevenueRowWords.Sources.TryGetValue(bare, out source)) return [];
        if (IsFund(source)) _fund = source;

        // Final accounts number the funds below 年初财政拨款结转和结余 like those of the year: printed once more, a fund is what it carried over.
        bool isAgain = !_read.Add(source) && _isBehindCarryOver;
        return [_isBelowCarryOver || isAgain ? CarriedOver(source) : Of(source)];
    }

    private RowMeaning[] Total(RecognisedRow row, string key, FactConcept concept)
    {
        switch (concept)
        {
            case FactConcept.CarriedOverFromPriorYear:
                _isBehindCarryOver = true;
                _isBelowCarryOver = LabelKey.IsTopLevel(row.Name);
                return [_fund is { } fund && !_isBelowCarryOver && scope == FundScope.Appropriations ? CarriedOver(fund) : new() { Concept = concept, Scope = scope }];
            case FactConcept.Revenue:
                // What follows the total of all funds is of no single one.
                _fund = null;
                return [new() { Concept = concept, Scope = scope, IsTotal = true }];
            case FactConcept.TotalRevenue when _hasGrandTotal && key == "收入合计":
                return [new() { Concept = FactConcept.Revenue, Scope = scope, IsTotal = true }];
            case FactConcept.TotalRevenue when !_hasCarryOver && scope == FundScope.AllFunds:
                // Nothing is carried over on this form: the grand total is the revenue of the year too.
                return [new() { Concept = concept, Scope = scope, IsTotal = true }, new() { Concept = FactConcept.Revenue, Scope = scope, IsTotal = true }];
            default:
                return [new() { Concept = concept, Scope = scope, IsTotal = true }];
        }
    }

    private static RowMeaning Of(RevenueSource source) => new() { Concept = FactConcept.Revenue, Source = source };

    private static RowMeaning CarriedOver(RevenueSource fund) => fund switch
    {
        RevenueSource.GeneralPublicBudget => Of(RevenueSource.GeneralPublicBudgetCarryOver),
        RevenueSource.GovernmentManagedFunds => Of(RevenueSource.GovernmentManagedFundsCarryOver),
        RevenueSource.StateCapitalOperations => Of(RevenueSource.StateCapitalOperationsCarryOver),
        _ => Of(RevenueSource.OtherCarryOver),
    };

    private static bool IsFund(RevenueSource source)
        => source is RevenueSource.GeneralPublicBudget or RevenueSource.GovernmentManagedFunds or RevenueSource.StateCapitalOperations;
}
