using PublicBudget.Classifications;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>Reads the functional codes of a table's rows, in order: a code is read with those above it.</summary>
internal sealed class CodeRows(TableContext context)
{
    private FunctionalCode _section;

    /// <summary>The code of a row, none for a total; false where the row says neither.</summary>
    public (bool IsKnown, FunctionalCode Code) Read(RecognisedRow row)
    {
        if (row.Code is null) return (row.Role is RecognisedRowRole.Total or RecognisedRowRole.UnitSubtotal, default);
        context.Add(ClassificationScheme.Functional, row.Code, row.Name, row);
        if (!FunctionalCode.TryParse(row.Code, out FunctionalCode code) || !context.Names.Knows(code)) code = Repaired(row) ?? code;
        if (code.Level == ClassificationLevel.None) return (false, default);
        if (code.Level == ClassificationLevel.Section) _section = code;
        context.Names.Learn(code, row.Name);
        return (true, code);
    }

    /// <summary>
    /// 7 | 11 | 02 beside 事业单位医疗, below 21011: the name belongs to 2101102, which ends in the digits that are printed and lies
    /// below the section above. Both prove it.
    /// </summary>
    private FunctionalCode? Repaired(RecognisedRow row)
    {
        bool isProved = context.Names.Find(row.Name) is { Level: ClassificationLevel.Item } named
            && _section.Contains(named) && row.Code!.EndsWith(named.ToString()[3..], StringComparison.Ordinal);
        return isProved ? context.Names.Find(row.Name) : null;
    }
}
