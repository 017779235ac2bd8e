using PublicBudget.Collections;
using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>A table with revenue on its left and expenditure on its right: 收支总体情况表, 财政拨款收支总体情况表.</summary>
public sealed record TwoSidedTableSpec : TableSpec
{
    /// <summary>The heading over the left side. Default: 收 入.</summary>
    public string LeftHead
    {
        get;
        init => field = Require.NotNull(value);
    } = "收 入";

    /// <summary>The heading over the right side. Default: 支 出.</summary>
    public string RightHead
    {
        get;
        init => field = Require.NotNull(value);
    } = "支 出";

    /// <summary>The heading over the texts of both sides. Default: 项目.</summary>
    public string ItemHead
    {
        get;
        init => field = Require.NotNull(value);
    } = "项目";

    /// <summary>The heading over the amounts of the left side. Default: 金额.</summary>
    public string AmountHead
    {
        get;
        init => field = Require.NotNull(value);
    } = "金额";

    /// <summary>The rows of the left side. Those from <see cref="LeftTail"/> on stand at the foot of the table.</summary>
    public required IReadOnlyList<FormRow> Left
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The rows at the foot of the left side, beside those of the right: 收入合计.</summary>
    public IReadOnlyList<FormRow> LeftTail
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<FormRow>.Empty;

    /// <summary>The rows of the right side.</summary>
    public required IReadOnlyList<FormRow> Right
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The rows at the foot of the right side: 支出合计.</summary>
    public IReadOnlyList<FormRow> RightTail
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<FormRow>.Empty;

    /// <summary>The columns of amounts of the right side.</summary>
    public required IReadOnlyList<FigureColumn> RightColumns
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <inheritdoc/>
    protected override void Write(TableWriter writer) => new TwoSides(this, writer).Write();
}
