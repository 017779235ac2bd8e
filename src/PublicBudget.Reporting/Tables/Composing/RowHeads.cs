using PublicBudget.Collections;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The headings of the columns that say what a row is: code, unit, name.</summary>
public sealed record RowHeads
{
    /// <summary>The heading over the code. Default: 科目编码.</summary>
    public string Code { get; init; } = "科目编码";

    /// <summary>The headings of its cells: 类, 款, 项; none for a code in one cell.</summary>
    public IReadOnlyList<string> Levels
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList.Create<string>(["类", "款", "项"]);

    /// <summary>The heading of the unit code; <c>null</c> for no such column. Default: 单位代码.</summary>
    public string? UnitCode { get; init; } = "单位代码";

    /// <summary>The heading of the name. Default: 单位（科目名称）.</summary>
    public string Name { get; init; } = "单位（科目名称）";

    internal int Count => CodeCells + (UnitCode is null ? 0 : 1) + 1;

    private int CodeCells => Math.Max(1, Levels.Count);

    internal IEnumerable<ColumnHead> ToColumnHeads()
    {
        yield return Levels.Count == 0
            ? ColumnHead.Of(Code, width: 5)
            : ColumnHead.Group(Code, Levels.Select(level => ColumnHead.Of(level, width: 3, CellAlignment.Center)));
        if (UnitCode is not null) yield return ColumnHead.Of(UnitCode, width: 5, CellAlignment.Center);
        yield return ColumnHead.Of(Name, width: 20);
    }

    /// <summary>The cells of a row before the amounts. A code has one text for each of its levels; fewer leave cells blank.</summary>
    internal void AddTo(List<Cell> cells, string code, IReadOnlyList<string> levels, string? unit, string name)
    {
        if (Levels.Count == 0) cells.Add(code);
        for (int i = 0; i < Levels.Count; i++) cells.Add(i < levels.Count ? Cell.Of(levels[i]) : Cell.Empty);
        if (UnitCode is not null) cells.Add(unit is null ? Cell.Empty : unit);
        cells.Add(name);
    }
}
