using PublicBudget.Collections;
using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>A column of amounts of a form, or a heading over several: 基本支出 over 小计, 工资福利支出, 公用经费.</summary>
public sealed record FigureColumn
{
    /// <summary>The heading; it may hold {year} and {prior}.</summary>
    public required string Text
    {
        get;
        init => field = Require.NotNull(value);
    }

    /// <summary>What the column says about its data.</summary>
    public FactSelector Facts { get; init; } = FactSelector.Any;

    /// <summary>The columns below the heading; none for a column of its own.</summary>
    public IReadOnlyList<FigureColumn> Children
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<FigureColumn>.Empty;

    /// <summary>Whether the column is the sum of its neighbours below the same heading (小计), or of the whole table (总计).</summary>
    public bool IsSum { get; init; }

    /// <summary>Whether the column is contained in a neighbour (其中：财政拨款) and so is no part of a sum.</summary>
    public bool IsOfWhich { get; init; }

    /// <summary>Whether the column is printed only where it has a figure: what the form has no room for, so that nothing is lost.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The width in Chinese characters; <c>null</c> leaves it to the format.</summary>
    public double? Width { get; init; }

    /// <summary>A column.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="facts">What it says about its data.</param>
    public static FigureColumn Of(string text, FactSelector facts) => new() { Text = text, Facts = facts };

    /// <summary>A column that is the sum of its neighbours.</summary>
    /// <param name="text">The heading: 小计, 总计, 合计.</param>
    /// <param name="facts">What it says about its data.</param>
    public static FigureColumn Sum(string text, FactSelector facts) => new() { Text = text, Facts = facts, IsSum = true };

    /// <summary>A heading over columns.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="children">The columns.</param>
    public static FigureColumn Group(string text, params IEnumerable<FigureColumn> children) => new() { Text = text, Children = ValueList.Copy(children) };
}
