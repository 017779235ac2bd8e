using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;

namespace PublicBudget.Verification.Kinds;

/// <summary>The functional codes of the table of all expenditure, of the whole or of any unit.</summary>
internal sealed class ListedCodes
{
    private readonly HashSet<(BudgetVersion, FunctionalCode)> _codes = [];
    private readonly HashSet<(BudgetVersion, FunctionalCode)> _withParents = [];

    /// <summary>The codes among the data of one column.</summary>
    public static ListedCodes In(SheetIndex index, int from, int to)
    {
        var listed = new ListedCodes();
        for (int datum = from; datum < to; datum++)
        {
            ref readonly FactKey key = ref index.Keys[datum];
            if (key.Scope == FundScope.AllFunds && key.CodeKind() == CodeKinds.Functional) listed.Add(key.Version, key.Function);
        }

        return listed;
    }

    /// <summary>Whether a code is listed, or one above or below it: a form may print classes in one table and items in the other.</summary>
    public bool Covers(BudgetVersion version, FunctionalCode code)
    {
        if (_withParents.Contains((version, code))) return true;
        for (FunctionalCode? above = code.Parent; above is { } parent; above = parent.Parent)
        {
            if (_codes.Contains((version, parent))) return true;
        }

        return false;
    }

    private void Add(BudgetVersion version, FunctionalCode code)
    {
        _codes.Add((version, code));
        for (FunctionalCode? above = code; above is { } own && _withParents.Add((version, own));) above = own.Parent;
    }
}
