using PublicBudget.Classifications;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>Reads the functional codes of a table's rows.</summary>
internal static class CodeRows
{
    /// <summary>The code of a row, none for a total; false where the row says neither.</summary>
    public static (bool IsKnown, FunctionalCode Code) Read(TableContext context, RecognisedRow row)
    {
        if (row.Code is null) return (row.Role is RecognisedRowRole.Total or RecognisedRowRole.UnitSubtotal, default);
        context.Add(ClassificationScheme.Functional, row.MisprintedCode ?? row.Code, row.Name, row);
        if (!FunctionalCode.TryParse(row.Code, out FunctionalCode code) || code.Level == ClassificationLevel.None) return (false, default);
        context.Names.Learn(code, row.Name);
        return (true, code);
    }
}
