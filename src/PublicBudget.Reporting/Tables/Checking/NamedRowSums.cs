using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>
/// Rows of governments' tables that are by their names sums of others, without a code that says so: 税收收入 of the taxes below it, 收入总计 of 收入合计 and
/// 转移性收入, 年末滚存结余 of 上年结余 and 本年收支结余. That it is so in this table one of its columns has to bear out to the last digit.
/// </summary>
internal static class NamedRowSums
{
    private const int LeastChildren = 3;

    private static readonly string[] Kinds = ["税收收入", "非税收入"];

    private static readonly string[] OfYear =
        ["收入合计", "本年收入合计", "本年收入", "本级收入", "一般公共预算收入", "一般公共预算收入合计", "地方一般公共预算收入", "地方一般公共预算收入合计"];

    private static readonly string[] Spent = ["支出合计", "本年支出合计", "本年支出", "本级支出", "一般公共预算支出", "一般公共预算支出合计", "合计"];

    private static readonly string[] Left = ["本年收支结余", "当年收支结余", "收支结余", "本年结余", "当年结余"];

    private static readonly (string[] Total, string[] First, string[] Second, int Sign)[] Relations =
    [
        (OfYear, ["税收收入"], ["非税收入"], 1),
        (["收入总计"], OfYear, ["转移性收入"], 1),
        (["支出总计"], Spent, ["转移性支出"], 1),
        (Left, ["收入", .. OfYear], ["支出", .. Spent], -1),
        (["年末滚存结余", "滚存结余", "年末累计结余", "年末结余"], ["上年结余", "上年末滚存结余", "年初结余", "上年滚存结余"], Left, 1),
    ];

    /// <summary>Adds the checks of those relations that a column bears out.</summary>
    public static void Add(FigureGrid grid, List<TableCheck> checks)
    {
        string[] keys = [.. grid.Rows.Select(static row => TableWords.WithoutNumber(TextFolding.Key(row.Name)))];
        for (int row = 0; row < keys.Length; row++)
        {
            if (Array.IndexOf(Kinds, keys[row]) >= 0 && grid.Rows[row].Code is null && Children(grid, keys, row) is { Length: >= LeastChildren } children)
            {
                AddColumns(grid, row, children, null, checks);
            }
        }

        foreach ((string[] total, string[] first, string[] second, int sign) in Relations)
        {
            if (Only(keys, total) is { } sum && Only(keys, first) is { } one && Only(keys, second) is { } other && sum != one && sum != other && one != other)
            {
                AddColumns(grid, sum, [one, other], [1, sign], checks);
            }
        }
    }

    /// <summary>The rows below one of the two kinds of revenue, up to the other one or to a total; none where one of them takes another apart.</summary>
    private static int[] Children(FigureGrid grid, string[] keys, int parent)
    {
        List<int> children = [];
        for (int row = parent + 1; row < keys.Length && Array.IndexOf(Kinds, keys[row]) < 0 && !IsEnd(grid.Rows[row], keys[row]); row++)
        {
            if (keys[row].Contains("其中", StringComparison.Ordinal)) return [];
            children.Add(row);
        }

        return [.. children];
    }

    private static bool IsEnd(RecognisedRow row, string key) =>
        row.Role != RecognisedRowRole.Item || key.EndsWith("合计", StringComparison.Ordinal) || key.EndsWith("总计", StringComparison.Ordinal) || key.StartsWith("转移性", StringComparison.Ordinal)
        || Array.IndexOf(OfYear, key) >= 0;

    /// <summary>The row of one of these names, if it is the only one.</summary>
    private static int? Only(string[] keys, string[] names)
    {
        int found = -1;
        for (int row = 0; row < keys.Length; row++)
        {
            if (Array.IndexOf(names, keys[row]) < 0) continue;
            if (found >= 0) return null;
            found = row;
        }

        return found < 0 ? null : found;
    }

    private static void AddColumns(FigureGrid grid, int total, int[] parts, int[]? signs, List<TableCheck> checks)
    {
        List<TableCheck> found = [];
        foreach (int column in grid.AmountColumns)
        {
            RecognisedFigure stated = grid[total, column];
            RecognisedFigure[] figures = [.. parts.Select(row => grid[row, column])];
            if (!stated.IsBlank && figures.Count(static figure => !figure.IsBlank && figure.Value != 0) > 1) found.Add(grid.Sum(TableCheckKind.TotalSum, stated, figures, signs));
        }

        int exact = found.Count(static check => check.Verdict == Verdict.Exact), contradicted = found.Count(static check => check.Verdict == Verdict.Contradicted);
        if (exact > 0 && contradicted <= exact && found.TrueForAll(check => check.Verdict != Verdict.Contradicted || HasNoPartOfItsOwn(check, found))) checks.AddRange(found);
    }

    /// <summary>A row that has an amount in no column that comes out may take another row apart.</summary>
    private static bool HasNoPartOfItsOwn(TableCheck check, List<TableCheck> found)
    {
        for (int i = 0; i < check.Parts.Count; i++)
        {
            int part = i;
            if (check.Parts[i].Value is not (null or 0) && !found.Exists(other => other.Verdict == Verdict.Exact && other.Parts[part].Value is not (null or 0))) return false;
        }

        return true;
    }
}
