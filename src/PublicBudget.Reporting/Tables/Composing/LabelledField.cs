namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>A field of a performance sheet with its label.</summary>
/// <param name="Label">The label: 项目总金额.</param>
/// <param name="Field">What is printed beside it.</param>
public sealed record LabelledField(string Label, ProjectField Field);
