using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>What a row of a table by economic class is: a class, a pair of classes, the total, or the total of a part (人员经费合计).</summary>
/// <param name="IsKnown">Whether the row says any of these.</param>
/// <param name="Codes">The codes, as the dimensions of a key.</param>
/// <param name="Part">The part that a row without code is the total of; null for the whole.</param>
internal readonly record struct EconomicRow(bool IsKnown, FactKey Codes, ExpenditureColumn? Part)
{
    private static readonly string[] TotalWords = ["合计", "总计", "小计"];

    /// <summary>Reads a row, and adds its codes to the sheet.</summary>
    /// <param name="context">The table.</param>
    /// <param name="row">The row.</param>
    public static EconomicRow Of(TableContext context, RecognisedRow row)
    {
        FactKey codes = default;
        bool isRead = Take(context, row, row.Code, row.Name, ref codes, row.MisprintedCode) & Take(context, row, row.SecondCode, row.SecondName, ref codes);
        if (!isRead) return default;

        // A class above its items is a subtotal of the one classification; the code beside it is that of all of them.
        if (!row.IsLeaf && row.Code is not null && row.SecondCode is not null) codes = row.Code.StartsWith('5') ? codes with { DepartmentalEconomic = default } : codes with { GovernmentalEconomic = default };
        if (codes.HasCode) return new(IsKnown: true, codes, Part: null);
        ExpenditureColumn? part = PartOf(row.Name);
        return new(part is not null || row.Role is RecognisedRowRole.Total or RecognisedRowRole.UnitSubtotal, default, part);
    }

    private static ExpenditureColumn? PartOf(string name)
    {
        string key = LabelKey.Of(name);
        string bare = Array.Find(TotalWords, word => key.Length > word.Length && key.EndsWith(word, StringComparison.Ordinal)) is { } total ? key[..^total.Length] : key;
        return HeadingWords.Expenditure.TryGetValue(bare, out ColumnMeaning meaning) ? meaning.Column : null;
    }

    private static bool Take(TableContext context, RecognisedRow row, string? text, string? name, ref FactKey key, string? misprint = null)
    {
        if (text is null) return true;
        bool isGovernmental = text.StartsWith('5');
        context.Add(isGovernmental ? ClassificationScheme.GovernmentalEconomic : ClassificationScheme.DepartmentalEconomic, misprint ?? text, name, row);
        if (isGovernmental && GovernmentalEconomicCode.TryParse(text, out GovernmentalEconomicCode governmental)) key = key with { GovernmentalEconomic = governmental };
        else if (!isGovernmental && DepartmentalEconomicCode.TryParse(text, out DepartmentalEconomicCode departmental)) key = key with { DepartmentalEconomic = departmental };
        else return false;
        return true;
    }
}
