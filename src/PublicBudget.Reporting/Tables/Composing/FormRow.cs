using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>A row that a form prints whether or not it has a figure: 财政拨款, 一、基本支出, 1、因公出国（境）费用.</summary>
public sealed record FormRow
{
    /// <summary>The text of the row.</summary>
    public required string Text
    {
        get;
        init => field = Require.NotNull(value);
    }

    /// <summary>What the row says about its data; <c>null</c> for a row that prints no figure.</summary>
    public FactSelector? Facts { get; init; }

    /// <summary>The cell to the left that the row shares with its neighbours of the same text (一般公共预算收入); <c>null</c> for none.</summary>
    public string? Group { get; init; }

    /// <summary>How deep the row lies below the rows before it. Default: 0.</summary>
    public int Level { get; init; }

    /// <summary>Which rows this one adds up. Default: none.</summary>
    public FormSum Sum { get; init; }

    /// <summary>Whether the row is contained in another (其中) and so is no part of a sum.</summary>
    public bool IsOfWhich { get; init; }

    /// <summary>
    /// The row is printed only where this has a figure other than zero: what the form has no room for, so that nothing is lost.
    /// Default: it is always printed.
    /// </summary>
    public FactSelector? PrintedWhere { get; init; }

    /// <summary>The row is left out where this has a figure other than zero: another one stands in its place. Default: it is not.</summary>
    public FactSelector? HiddenWhere { get; init; }

    /// <summary>Whether the printed rows of this kind are numbered before their texts: 一、, below them （一）. Default: the text has its number, or none.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>What the row is to its table. Default: a total where it is a <see cref="FormSum.Above"/>, else an ordinary row.</summary>
    public RowRole Role => Sum == FormSum.Above ? RowRole.Total : RowRole.Body;

    /// <summary>A row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="facts">What it says about its data.</param>
    /// <param name="level">How deep it lies.</param>
    public static FormRow Of(string text, FactSelector? facts = null, int level = 0) => new() { Text = text, Facts = facts, Level = level };

    /// <summary>The same row, printed only where it has a figure other than zero.</summary>
    public FormRow WhereUsed() => this with { PrintedWhere = Facts };
}
