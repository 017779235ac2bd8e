using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>
/// Rows of governments' tables that are by their names sums of others, without a code that says so: 税收收入 of the taxes below it, 收入总计 of 收入合计 and
/// 转移性收入, 年末滚存结余 of 上年结余 and 本年收支结余. That it is so in this table one of its columns has to bear out to the last digit.
/// </summary>
internal static class NamedRowSums
{
    private const int LeastChildren = 3;

    private static readonly string[] Kinds = ["税收收入", "非税收入", "返还性收入", "一般性转移支付收入", "专项转移支付收入"];

    // What stands behind the last kind of a revenue side and belongs to none of them.
    private static readonly string[] Others = ["转移性", "债务", "地方政府", "上年", "调入", "动用", "上解", "下级"];

    private static readonly string[] Left = ["本年收支结余", "当年收支结余", "收支结余", "本年结余", "当年结余"];

    private static readonly NamedRowSum[] Relations =
    [
        new(TotalNames.OfYear, [["税收收入"], ["非税收入"]]),
        new(["上级补助收入"], [["返还性收入"], ["一般性转移支付收入"], ["专项转移支付收入"]]),
        new(["收入总计"], [TotalNames.OfYear, ["转移性收入"]]),
        new(["支出总计"], [TotalNames.Spent, ["转移性支出"]]),
        new(Left, [["收入", .. TotalNames.OfYear], ["支出", .. TotalNames.Spent]], [1, -1]),
        new(["年末滚存结余", "滚存结余", "年末累计结余", "年末结余"], [["上年结余", "上年末滚存结余", "年初结余", "上年滚存结余"], Left]),
    ];

    /// <summary>Adds the checks of those relations that a column bears out.</summary>
    public static void Add(FigureGrid grid, List<TableCheck> checks)
    {
        string[] keys = [.. grid.Rows.Select(static row => LabelKey.Of(row.Name))];
        for (int row = 0; row < keys.Length; row++)
        {
            if (Array.IndexOf(Kinds, keys[row]) >= 0 && grid.Rows[row].Code is null && Children(grid, keys, row) is { Length: >= LeastChildren } children)
            {
                ProvenSums.Add(grid, row, children, checks);
            }
        }

        foreach (NamedRowSum relation in Relations)
        {
            if (relation.Find(keys) is (var total, var parts)) ProvenSums.Add(grid, total, parts, checks, relation.Signs);
        }

        foreach ((int total, int[] parts) in RunningTotals.Of(grid, keys))
        {
            if (!ProvenSums.Hold(grid, total, checks)) ProvenSums.Add(grid, total, parts, checks);
        }
    }

    /// <summary>The rows below a kind of revenue, up to the next one, to a total or to what belongs to no kind; none where one of them takes another apart.</summary>
    private static int[] Children(FigureGrid grid, string[] keys, int parent)
    {
        List<int> children = [];
        for (int row = parent + 1; row < keys.Length && Array.IndexOf(Kinds, keys[row]) < 0 && !IsEnd(grid.Rows[row], keys[row]); row++)
        {
            if (grid.Rows[row].Name.Contains("其中", StringComparison.Ordinal)) return [];
            children.Add(row);
        }

        return [.. children];
    }

    private static bool IsEnd(RecognisedRow row, string key) =>
        row.Role != RecognisedRowRole.Item || key.EndsWith("合计", StringComparison.Ordinal) || key.EndsWith("总计", StringComparison.Ordinal) || Array.IndexOf(TotalNames.OfYear, key) >= 0
        || Array.Exists(Others, other => key.StartsWith(other, StringComparison.Ordinal));
}
