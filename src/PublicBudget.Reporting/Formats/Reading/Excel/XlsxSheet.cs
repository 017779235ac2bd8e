namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The part with its cells.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
internal readonly record struct XlsxSheet(string Name, string Part, bool IsHidden);
