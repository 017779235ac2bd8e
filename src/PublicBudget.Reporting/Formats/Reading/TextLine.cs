namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>A printed line of a paged text.</summary>
/// <param name="Text">The line without blanks at its end.</param>
/// <param name="Number">Its number in the file, from one.</param>
/// <param name="Page">Its page, from one.</param>
internal readonly record struct TextLine(string Text, int Number, int Page);
