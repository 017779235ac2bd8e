using PublicBudget.Collections;
using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>A row of a project's performance sheet: a heading over the rows that follow, or one or two labelled fields.</summary>
public sealed record ProjectRow
{
    /// <summary>The labels and fields, from left to right; none for a heading.</summary>
    public IReadOnlyList<LabelledField> Fields
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<LabelledField>.Empty;

    /// <summary>The heading; <c>null</c> for a row of fields.</summary>
    public string? Heading { get; init; }

    /// <summary>A heading over the rows that follow: 项目详细信息.</summary>
    /// <param name="text">The heading.</param>
    public static ProjectRow Head(string text) => new() { Heading = Require.NotBlank(text) };

    /// <summary>A row with one field.</summary>
    /// <param name="label">The label.</param>
    /// <param name="field">The field.</param>
    public static ProjectRow Of(string label, ProjectField field) => new() { Fields = [new LabelledField(label, field)] };

    /// <summary>A row with two fields.</summary>
    /// <param name="left">The label of the left field.</param>
    /// <param name="leftField">The left field.</param>
    /// <param name="right">The label of the right field.</param>
    /// <param name="rightField">The right field.</param>
    public static ProjectRow Of(string left, ProjectField leftField, string right, ProjectField rightField)
        => new() { Fields = [new LabelledField(left, leftField), new LabelledField(right, rightField)] };
}
