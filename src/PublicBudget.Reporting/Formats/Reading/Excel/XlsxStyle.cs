namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>What matters of a cell's style.</summary>
/// <param name="Format">How numbers show.</param>
/// <param name="Indent">How many steps the text is set in.</param>
internal readonly record struct XlsxStyle(CellNumberFormat Format, int Indent);
