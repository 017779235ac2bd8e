using PublicBudget.Collections;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// A table whose rows are functional codes (支出功能分类): 合计, one subtotal for each unit, then the codes. The tables of revenue,
/// of expenditure, of the general public budget and of government-managed funds are such tables.
/// </summary>
public sealed record FunctionalTableSpec : TableSpec
{
    /// <summary>What the rows are about: expenditure from one fund, or revenue.</summary>
    public required FactSelector Rows { get; init; }

    /// <summary>The columns of amounts.</summary>
    public required IReadOnlyList<FigureColumn> Columns
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The headings before the amounts. Default: 科目编码 in three cells, 单位代码, 单位（科目名称）.</summary>
    public RowHeads Heads { get; init; } = new();

    /// <summary>Which levels of code have rows. Default: only the most detailed, as in Henan.</summary>
    public FunctionalLevels Levels { get; init; }

    /// <summary>Whether every unit has a subtotal row and codes of its own; else the codes of all units are added up. Default: true.</summary>
    public bool HasUnitRows { get; init; } = true;

    /// <summary>The name of the row of totals. Default: 合计.</summary>
    public string TotalText { get; init; } = "合计";

    /// <summary>Whether the row of totals stands at the foot of the table. Default: at its head.</summary>
    public bool TotalIsLast { get; init; }

    /// <summary>Whether a row of column numbers follows the headings: <c>** ** ** ** ** 1 2 3</c>. Default: true.</summary>
    public bool HasColumnNumbers { get; init; } = true;

    /// <inheritdoc/>
    protected override void Write(TableWriter writer)
    {
        var rows = new FunctionalRows(this, writer);
        rows.WriteHeadings();
        if (rows.IsEmpty)
        {
            rows.WriteBlankRow();
            writer.MarkEmpty();
            return;
        }

        rows.WriteBody();
    }
}
