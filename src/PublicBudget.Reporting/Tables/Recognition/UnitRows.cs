using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Knows the rows of units among those of functional codes: their codes stand in the column of the codes (105001 云岭县第一中学), longer or
/// shorter than a functional code, and begin no code of the table. What follows is of that unit.
/// </summary>
internal static class UnitRows
{
    private static readonly HashSet<string> None = [];

    /// <summary>The pane with its units told from its codes; the same where it has none.</summary>
    public static RecognisedPane Mark(RecognisedPane pane)
    {
        HashSet<string> units = UnitCodes(pane.Rows);
        bool isGrouped = IsGroupedByUnit(pane.Columns);
        if (units.Count == 0 && !isGrouped && !HasUnit(pane.Rows)) return pane;
        if (RepeatsAUnit(pane.Rows)) return PaneRows.Replace(pane, row => row.Role == RecognisedRowRole.UnitSubtotal ? row with { Role = RecognisedRowRole.Item } : row);
        RecognisedRow[] marked = [.. pane.Rows.Select(row => row.Code is { } code && units.Contains(code) ? AsUnit(row) : isGrouped && row is { UnitCode: null, Code: not null, Group: { } unit } ? row with { UnitCode = unit } : row)];
        bool isNamed = units.Count == 0 && !isGrouped && SubtotalsIn(marked) == 0 && NamedUnits.Mark(marked);
        if (SubtotalsIn(marked) < 2 && units.Count == 0 && !isGrouped && !isNamed) return pane;
        RecognisedRow[] owned = SubtotalsIn(marked) < 2 ? marked : WithUnits(marked);
        var after = new Dictionary<RecognisedRow, RecognisedRow>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < owned.Length; i++) after[pane.Rows[i]] = owned[i];
        return PaneRows.Replace(pane, row => after[row]);
    }

    // Below each code the units that it is spent by: none of their rows is the subtotal of a unit.
    private static bool RepeatsAUnit(IReadOnlyList<RecognisedRow> rows)
    {
        string? unit = null;
        for (int i = 1; i < rows.Count; i++)
        {
            if (rows[i] is not { Role: RecognisedRowRole.UnitSubtotal, UnitCode: { } code } || rows[i - 1].Code is null) continue;
            if (code == unit) return true;
            unit ??= code;
        }

        return false;
    }

    private static bool HasLongCode(IReadOnlyList<RecognisedRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Code is { Length: 6 or 9 or 12 }) return true;
        }

        return false;
    }

    // A row of a unit, or a name above a code that may be one.
    private static bool HasUnit(IReadOnlyList<RecognisedRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Role == RecognisedRowRole.UnitSubtotal || (i + 1 < rows.Count && rows[i + 1].Code is not null && NamedUnits.IsHead(rows[i]))) return true;
        }

        return false;
    }

    // 单位名称 | 科目编码 | 科目名称, 单位 | 2080101行政运行: without a code the name tells the unit.
    private static bool IsGroupedByUnit(IReadOnlyList<RecognisedColumn> columns)
    {
        RecognisedColumn[] labels = [.. columns.Where(column => column.Kind is ColumnKind.Name or ColumnKind.Code or ColumnKind.UnitCode)];
        return labels is [{ Kind: ColumnKind.Name } first, { Kind: ColumnKind.Code or ColumnKind.Name }, ..] && labels.Count(column => column.Kind == ColumnKind.Name) > 1
            && TextFolding.Key(first.Leaf) is "单位" or "单位名称" or "预算单位" or "预算单位名称" or "部门" or "部门名称" or "部门(单位)" or "部门(单位)名称" or "单位(部门)名称";
    }

    private static int SubtotalsIn(RecognisedRow[] rows) => rows.Where(row => row.Role == RecognisedRowRole.UnitSubtotal).Select(row => row.UnitCode).Distinct().Count();

    private static RecognisedRow AsUnit(RecognisedRow row) => row with { Role = RecognisedRowRole.UnitSubtotal, Code = null, PrintedCode = null, UnitCode = row.Code };

    // A code of six, nine or twelve digits is no functional one; it may be one that is misprinted, where others have its class or where it stands alone among them.
    private static HashSet<string> UnitCodes(IReadOnlyList<RecognisedRow> rows)
    {
        if (!HasLongCode(rows)) return None;
        var units = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> classes = [.. rows.Where(row => row.Code is { Length: 5 or 7 }).Select(row => row.Code![..3])];
        if (classes.Count == 0) return units;
        units.UnionWith(rows.Where(row => row.Code is { Length: 6 or 9 or 12 } code && row.SecondCode is null && !classes.Contains(code[..3])).Select(row => row.Code!));
        bool isAlone = units.Count == 1;
        HashSet<string> departments = [.. units.Select(unit => unit[..3])];
        units.UnionWith(rows.Where(row => row.Code is { Length: 3 } code && departments.Contains(code)).Select(row => row.Code!));
        return isAlone && !units.Contains(rows.First(row => row.Code is not null).Code!) ? [] : units;
    }

    private static RecognisedRow[] WithUnits(RecognisedRow[] rows)
    {
        string? unit = null;
        return [.. rows.Select(row =>
        {
            unit = row.Role switch { RecognisedRowRole.UnitSubtotal => row.UnitCode, RecognisedRowRole.Total => null, _ => unit };
            return row.Role == RecognisedRowRole.Item && row.UnitCode is null && unit is not null ? row with { UnitCode = unit } : row;
        })];
    }
}
