namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>What stands on a page, as far down as its top: a line of text, a table or a picture.</summary>
internal readonly record struct PageItem(double Top, double Left, PdfLine? Line, IPageTable? Table, bool IsPicture = false);
