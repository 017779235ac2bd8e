using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>The row of a code against the rows of the codes right below it.</summary>
internal static class ParentSums
{
    /// <summary>Adds the checks of every code with codes below it, column by column.</summary>
    public static void Add(FigureGrid grid, List<TableCheck> checks)
    {
        foreach ((int parent, List<int> children) in Families(grid))
        {
            foreach (int column in grid.AmountColumns)
            {
                RecognisedFigure stated = grid[parent, column];
                RecognisedFigure[] parts = [.. children.Select(child => grid[child, column])];
                // A blank total, or parts that are all blank: the table does not report one of them in this column.
                if (stated.IsBlank || Array.TrueForAll(parts, part => part.IsBlank))
                {
                    continue;
                }

                TableCheck check = grid.Sum(TableCheckKind.ParentSum, stated, parts);
                checks.Add(check.Verdict == Verdict.Contradicted && IsSelection(grid.Rows[parent].Code!) ? check with { Verdict = Verdict.NotApplicable } : check);
            }
        }
    }

    /// <summary>Rows with the rows of the codes right below them. A code that is printed for several units has its own rows each time.</summary>
    public static IEnumerable<(int Parent, List<int> Children)> Families(FigureGrid grid)
    {
        var open = new Stack<(int Row, string Code, List<int> Children)>();
        var families = new List<(int Parent, List<int> Children)>();
        for (int row = 0; row < grid.Rows.Length; row++)
        {
            if (grid.Rows[row].Code is not { } code || grid.Rows[row].Role != RecognisedRowRole.Item)
            {
                continue;
            }

            while (open.Count > 0 && !IsBelow(code, open.Peek().Code))
            {
                Close(open, families);
            }

            if (open.Count > 0)
            {
                open.Peek().Children.Add(row);
            }

            open.Push((row, code, []));
        }
        while (open.Count > 0)
        {
            Close(open, families);
        }

        return families;
    }

    private static void Close(Stack<(int Row, string Code, List<int> Children)> open, List<(int, List<int>)> families)
    {
        (int row, _, List<int> children) = open.Pop();
        if (children.Count > 0)
        {
            families.Add((row, children));
        }
    }

    private static bool IsBelow(string code, string parent) => code.Length > parent.Length && code.StartsWith(parent, StringComparison.Ordinal);

    /// <summary>
    /// Forms of governments list a selection only of what stands below 转移性收入 (110), 转移性支出 (230) and 债务 (105, 231): the rest is
    /// shown elsewhere or not at all.
    /// </summary>
    private static bool IsSelection(string code) => code.StartsWith("110", StringComparison.Ordinal) || code.StartsWith("230", StringComparison.Ordinal);
}
