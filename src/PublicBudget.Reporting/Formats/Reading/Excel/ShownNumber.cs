using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>A stored number as a sheet shows it.</summary>
/// <param name="Text">The text on the sheet.</param>
/// <param name="Number">The number with its printed decimals; null for a date.</param>
internal readonly record struct ShownNumber(string Text, CellNumber? Number);
