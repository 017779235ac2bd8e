namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>The grounds of cells; the order is that of the style sheet, whose second place Excel keeps for itself.</summary>
internal enum XlsxFill
{
    None,
    Reserved,
    Head,
    Total,
}
