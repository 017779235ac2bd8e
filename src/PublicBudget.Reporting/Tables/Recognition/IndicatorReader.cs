namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Reads the lines of indicators below 一级指标, 二级指标, 三级指标, 目标值. Converters push their cells aside where a cell spans rows;
/// the known names of the first two levels show where each cell belongs.
/// </summary>
internal sealed class IndicatorReader
{
    private static readonly HashSet<string> Dimensions = new(StringComparer.Ordinal)
    {
        "投入与目标管理", "产出目标", "效果目标", "影响力目标", "投入管理指标", "产出指标", "效益指标", "效果指标", "满意度指标", "成本指标", "绩效指标", "影响力指标", "履职效能", "管理效率",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "投入管理", "财务管理", "项目管理", "资产管理", "数量", "质量", "时效", "成本", "经济效益", "社会效益", "环境效益", "生态效益", "满意度", "长效管理", "人力资源", "部门协助", "配套设施", "信息共享", "其它", "其他",
        "可持续影响", "工作目标管理", "预算和财务管理", "绩效管理", "重点工作任务完成", "履职目标实现", "履职效益", "经济成本", "社会成本", "生态环境成本", "服务对象满意度",
    };

    private readonly int[] _columns;
    private readonly int _targetEnd;
    private readonly int _remark;
    private readonly int _operator;
    private readonly int _unit;
    private string? _dimension;
    private string? _attribute;

    private IndicatorReader(int[] columns, int targetEnd, int remark, int @operator, int unit)
        => (_columns, _targetEnd, _remark, _operator, _unit) = (columns, targetEnd, remark, @operator, unit);

    /// <summary>A reader for the lines below this row, if it heads indicators.</summary>
    public static IndicatorReader? TryStart(TextGrid grid, int row) => grid.ColumnOf(row, "一级指标") < 0 ? null : Start(grid, row);

    private static IndicatorReader? Start(TextGrid grid, int row)
    {
        int[] columns = [-1, -1, -1, -1];
        foreach (int column in grid.Filled(row))
        {
            string key = grid.Key(row, column);
            int at = key switch
            {
                "一级指标" => 0,
                "二级指标" => 1,
                "三级指标" or "指标名称" or "指标内容" => 2,
                _ => columns[2] >= 0 && columns[3] < 0 && (key.Contains('值') || key.Contains("目标", StringComparison.Ordinal)) ? 3 : -1,
            };
            if (at >= 0 && columns[at] < 0)
            {
                columns[at] = column;
            }
        }
        if (columns[0] < 0 || columns[1] < 0 || columns[2] < 0) return null;
        int[] filled = grid.Filled(row).ToArray();
        int remark = columns[3] < 0 ? -1 : filled.FirstOrDefault(column => column > columns[3] && IsRemark(grid.Key(row, column)), -1);
        int @operator = columns[3] < 0 ? -1 : filled.FirstOrDefault(column => column > columns[2] && column < columns[3] && grid.Key(row, column) is "指标性质" or "运算符号" or "计算符号", -1);
        int unit = columns[3] < 0 ? -1 : filled.FirstOrDefault(column => column > columns[3] && grid.Key(row, column) is "度量单位" or "计量单位", -1);
        return new(columns, columns[3] < 0 ? grid.Columns : columns[3] + 1, remark, @operator, unit);
    }

    /// <summary>Reads a line; null where it is none, such as the heading of the next part.</summary>
    public RecognisedIndicator? Read(TextGrid grid, int row)
    {
        ReadOnlySpan<int> filled = CellsOf(grid, row);
        // Two columns below one heading, or a lone text across the form, are something else.
        if (filled.Length == 0 || (filled.Length == 1 && grid.IsFromLeft(row, Math.Min(grid.Columns - 1, filled[0] + 1)) && !IsKnown(grid.Key(row, filled[0]))))
        {
            return null;
        }

        int dimension = FindDimension(grid, row, filled), attribute = FindAttribute(grid, row, filled, dimension + 1);
        bool isRegular = IsRegular(grid, row, filled, dimension, attribute);
        return isRegular ? ReadRegular(grid, row) : ReadShifted(grid, row, filled, dimension, attribute);
    }

    // Which of the filled cells of a line is a known name of the first level; −1 for none.
    private int FindDimension(TextGrid grid, int row, ReadOnlySpan<int> filled)
    {
        for (int i = 0; i < filled.Length && filled[i] <= _columns[1]; i++)
        {
            if (Dimensions.Contains(grid.Key(row, filled[i]))) return i;
        }

        return -1;
    }

    private static int FindAttribute(TextGrid grid, int row, ReadOnlySpan<int> filled, int from)
    {
        for (int i = from; i < filled.Length; i++)
        {
            if (IsAttribute(grid.Key(row, filled[i]))) return i;
        }

        return -1;
    }

    // The filled cells of a line up to its target, without the operator beside it.
    private ReadOnlySpan<int> CellsOf(TextGrid grid, int row)
    {
        ReadOnlySpan<int> filled = grid.Filled(row);
        int end = filled.Length;
        while (end > 0 && filled[end - 1] >= _targetEnd) end--;
        return _operator < 0 ? filled[..end] : Array.FindAll(filled[..end].ToArray(), column => column != _operator);
    }

    private RecognisedIndicator ReadRegular(TextGrid grid, int row)
    {
        Take(Cell(grid, row, 0), Cell(grid, row, 1));
        return Indicator(grid, row, Cell(grid, row, 2), _columns[3] < 0 ? null : TargetText(grid, row, _columns[3]), isRepaired: false);
    }

    private RecognisedIndicator ReadShifted(TextGrid grid, int row, ReadOnlySpan<int> filled, int dimension, int attribute)
    {
        Take(dimension < 0 ? null : grid.Compact(row, filled[dimension]), attribute < 0 ? null : grid.Compact(row, filled[attribute]));
        int[] rest = [.. filled.ToArray().Where((_, i) => i != dimension && i != attribute)];
        return Indicator(grid, row, rest.Length > 0 ? grid.Compact(row, rest[0]) : null, rest.Length > 1 ? TargetText(grid, row, rest[1]) : null, isRepaired: true);
    }

    /// <summary>
    /// Known names stand in their own columns, and the name of the indicator in its column: then the line is as it was printed.
    /// </summary>
    private bool IsRegular(TextGrid grid, int row, ReadOnlySpan<int> filled, int dimension, int attribute)
    {
        bool displaced = (dimension >= 0 && filled[dimension] != _columns[0]) || (attribute >= 0 && filled[attribute] != _columns[1]);
        if (displaced)
        {
            return false;
        }

        bool inFirst = filled.Contains(_columns[0]) && !Dimensions.Contains(grid.Key(row, _columns[0]));
        bool inSecond = filled.Contains(_columns[1]) && !IsAttribute(grid.Key(row, _columns[1]));
        bool nameMissing = grid.IsBlank(row, _columns[2]), targetMissing = _columns[3] < 0 || grid.IsBlank(row, _columns[3]);
        // An unknown text in the second column and none in the third is the name of the indicator; one in the first column, with
        // a target in the third, likewise.
        return !(inSecond && nameMissing && !targetMissing) && !(inFirst && !inSecond && grid.IsBlank(row, _columns[1]) && !nameMissing && targetMissing && attribute < 0);
    }

    private void Take(string? dimension, string? attribute)
    {
        if (!string.IsNullOrEmpty(dimension))
        {
            (_dimension, _attribute) = (dimension, null);
        }

        if (!string.IsNullOrEmpty(attribute))
        {
            _attribute = attribute;
        }
    }

    private RecognisedIndicator Indicator(TextGrid grid, int row, string? name, string? target, bool isRepaired) => new()
    {
        Dimension = _dimension,
        Attribute = _attribute,
        Name = string.IsNullOrEmpty(name) ? null : name,
        Target = string.IsNullOrEmpty(target) ? null : target,
        Remark = _remark >= 0 && grid.Text(row, _remark) is { Length: > 0 } remark ? remark : null,
        IsRepaired = isRepaired,
        Place = grid.PlaceOf(row),
    };

    // A cell merged from above stands for the row too.
    private string Cell(TextGrid grid, int row, int level) => grid.IsFromLeft(row, _columns[level]) ? "" : grid.Compact(row, _columns[level]);

    // = | 100 | %: a target whose operator and unit have columns of their own.
    private string TargetText(TextGrid grid, int row, int column)
    {
        string value = grid.Text(row, column);
        if (column != _columns[3] || !value.Any(char.IsAsciiDigit)) return value;
        string before = _operator < 0 ? "" : grid.Text(row, _operator), unit = _unit < 0 ? "" : grid.Text(row, _unit);
        bool isOperator = before.Length is 1 or 2 && !before.Any(char.IsLetterOrDigit) && !value.StartsWith(before, StringComparison.Ordinal);
        bool isBare = char.IsAsciiDigit(value[^1]);
        return (isOperator ? before : "") + value + (isBare ? unit : "");
    }

    private static bool IsAttribute(string key) => Attributes.Contains(key) || (key.EndsWith("指标", StringComparison.Ordinal) && Attributes.Contains(key[..^2]));

    private static bool IsRemark(string key) => key.EndsWith("说明", StringComparison.Ordinal) || key == "备注";

    private static bool IsKnown(string key) => Dimensions.Contains(key) || IsAttribute(key);
}
