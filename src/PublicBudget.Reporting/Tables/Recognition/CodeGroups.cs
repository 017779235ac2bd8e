namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Parts the code columns of a pane by classification. Each has a heading over its own columns (部门预算经济分类, 政府预算经济分类), or its names
/// between its codes and the next (功能科目编码 | 功能科目名称 | 经济科目编码 | 经济科目名称).
/// </summary>
internal static class CodeGroups
{
    /// <summary>The groups from left to right; one, perhaps empty, where there is one classification only.</summary>
    public static List<List<RecognisedColumn>> Of(List<RecognisedColumn> codes, List<RecognisedColumn> names)
    {
        var groups = new List<List<RecognisedColumn>> { new() };
        foreach (RecognisedColumn code in codes)
        {
            if (groups[^1] is [.., var last] group && IsOfAnother(group[0], last, code, names)) groups.Add([]);
            groups[^1].Add(code);
        }

        return groups;
    }

    private static bool IsOfAnother(RecognisedColumn first, RecognisedColumn last, RecognisedColumn code, List<RecognisedColumn> names)
    {
        if (first.Path.Count > 1 && code.Path.Count > 1) return first.Path[0] != code.Path[0];

        // 款 and 项 go on from 类, also where each has its name beside it.
        return code.Leaf is not ("款" or "项" or "目") && names.Exists(name => name.Index > last.Index && name.Index < code.Index);
    }
}
