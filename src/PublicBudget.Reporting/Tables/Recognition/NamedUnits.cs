namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Knows the rows of units that bear a name only (云岭县第一中学), by the codes below them: they begin anew under each, and repeat.</summary>
internal static class NamedUnits
{
    /// <summary>Marks the rows of units in place; whether there are any.</summary>
    public static bool Mark(RecognisedRow[] rows)
    {
        int[] heads = [.. Enumerable.Range(0, Math.Max(0, rows.Length - 1)).Where(i => IsHead(rows[i]) && rows[i + 1] is { Code: not null, Role: RecognisedRowRole.Item })];
        if (heads.Length < 2 || heads.Select(head => rows[head].Name).Distinct().Count() < heads.Length || !Repeat(rows, heads)) return false;
        foreach (int head in heads) rows[head] = rows[head] with { Role = RecognisedRowRole.UnitSubtotal, UnitCode = rows[head].Name };
        return true;
    }

    /// <summary>Whether a row may be that of a unit: it has a name and nothing else to tell it by.</summary>
    public static bool IsHead(RecognisedRow row) => row is { Role: RecognisedRowRole.Item, Code: null, UnitCode: null, Name.Length: > 2 };

    // Under one name no code stands twice, under several one does: only by the names are they told apart.
    private static bool Repeat(RecognisedRow[] rows, int[] heads)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        bool repeats = false;
        for (int i = 0; i < heads.Length; i++)
        {
            int end = i + 1 < heads.Length ? heads[i + 1] : rows.Length;
            string[] codes = [.. rows[heads[i]..end].Select(row => row.Code).OfType<string>()];
            if (codes.Distinct().Count() < codes.Length) return false;
            foreach (string code in codes) repeats |= !all.Add(code);
        }

        return repeats && rows[..heads[0]].All(row => row.Code is null);
    }
}
