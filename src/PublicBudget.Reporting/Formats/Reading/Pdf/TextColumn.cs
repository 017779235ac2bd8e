namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Between which margins the text of a page is set.</summary>
/// <param name="Left">Where its lines start, first lines of paragraphs left out.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="FirstLine">How far the first lines of paragraphs are set in (首行缩进); 0 where they are not.</param>
internal readonly record struct TextColumn(double Left, double Right, double FirstLine = 0);
