namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>A line of printed contents and the heading that it leads to, if it leads anywhere.</summary>
internal sealed record ContentsLine(string Text, int Level, OutlineEntry? Target, string? Page);
