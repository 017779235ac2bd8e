using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Translates neutral formulas into Excel's language.</summary>
internal sealed class FormulaText(IReadOnlyDictionary<string, TableSheet> sheetsByKey)
{
    /// <summary>What Excel takes as one formula.</summary>
    private const int MostCharacters = 8192;

    /// <summary>The formula of a cell, without the sign of equality; null where it is longer than Excel takes: the value stays.</summary>
    /// <exception cref="DocumentException">It points at a table or a cell that does not exist.</exception>
    public string? Of(TableSheet sheet, GridSlot slot)
    {
        Formula formula = slot.Cell.Formula!;
        bool isPercentage = slot.Cell.Number is { IsPercentage: true };
        var scope = new FormulaScope(sheet, slot, sheetsByKey);

        // A percentage is a fraction to Excel: 95.62% is 0.9562. Sums and differences of fractions are fractions too.
        bool areFractions = scope.AreFractions(formula);
        scope.TakesFractions = areFractions;
        string text = formula switch
        {
            ShareFormula share => scope.Share(share, isPercentage ? "" : "*100"),
            GrowthFormula growth => scope.Growth(growth, isPercentage ? "" : "*100"),
            _ when areFractions == isPercentage => scope.Term(formula),
            _ => scope.Factor(formula) + (isPercentage ? "/100" : "*100"),
        };
        return text.Length <= MostCharacters ? text : null;
    }
}
