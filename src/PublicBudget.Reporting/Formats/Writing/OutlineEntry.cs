namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>A heading or a titled table: its number in the document from one, its level from one, its text.</summary>
internal sealed record OutlineEntry(int Number, int Level, string Text);
