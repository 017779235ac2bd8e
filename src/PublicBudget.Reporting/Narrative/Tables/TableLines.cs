namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>
/// A table seen along one of its directions: lines of items. Down the columns each row is a line and the columns are the items;
/// across, each column is a line and the rows are the items.
/// </summary>
internal sealed class TableLines
{
    private readonly BarTable _table;

    private readonly bool _isAcross;

    public TableLines(BarTable table, bool isAcross)
    {
        _table = table;
        _isAcross = isAcross;
        for (int item = 0; item < ItemCount; item++)
        {
            string name = ItemName(item);
            bool isRate = IsRate(name);
            bool isChange = !isRate && IsChange(name);
            (isRate ? Rates : isChange ? Changes : Amounts).Add(item);
        }
    }

    public int LineCount => _isAcross ? _table.Columns.Count : _table.Rows.Count;

    public int ItemCount => _isAcross ? _table.Rows.Count : _table.Columns.Count;

    /// <summary>The items that are amounts.</summary>
    public List<int> Amounts { get; } = [];

    /// <summary>The items that are percentages.</summary>
    public List<int> Rates { get; } = [];

    /// <summary>The items that are differences of amounts.</summary>
    public List<int> Changes { get; } = [];

    public string LineName(int line) => _isAcross ? _table.Columns[line] : _table.Rows[line].Label;

    public string ItemName(int item) => _isAcross ? _table.Rows[item].Label : _table.Columns[item];

    public BarCell this[int line, int item] => _isAcross ? _table.Rows[item].Cells[line] : _table.Rows[line].Cells[item];

    /// <summary>Whether a line holds percentages, which neither add up nor grow.</summary>
    public bool IsRateLine(int line) => IsRate(LineName(line));

    /// <summary>占调整预算%, 完成%: a part of a budget, not a change.</summary>
    public static bool IsCompletion(string name) => name.Contains('占') || name.Contains("完成", StringComparison.Ordinal) || name.Contains("执行率", StringComparison.Ordinal);

    private static bool IsRate(string name) =>
        name.Contains('%') || name.Contains("增长率", StringComparison.Ordinal) || name.Contains("增幅", StringComparison.Ordinal)
        || name.Contains("降幅", StringComparison.Ordinal) || name.Contains("比重", StringComparison.Ordinal) || name.Contains("占比", StringComparison.Ordinal)
        || name.Contains("完成率", StringComparison.Ordinal) || name.Contains("执行率", StringComparison.Ordinal);

    private static bool IsChange(string name) =>
        name.Contains("增减", StringComparison.Ordinal) || name.Contains("增加额", StringComparison.Ordinal) || name.Contains("增长额", StringComparison.Ordinal)
        || name.Contains("对比", StringComparison.Ordinal) || name.Contains("比较", StringComparison.Ordinal) || name.Contains("差额", StringComparison.Ordinal);
}
