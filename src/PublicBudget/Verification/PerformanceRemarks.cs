using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>Makes remarks about performance sheets: they name the sheet, the row, and what is printed there.</summary>
internal static class PerformanceRemarks
{
    public static Remark About(this PerformanceSheet sheet, string row, string chinese, string english) => new()
    {
        Chinese = $"“{sheet.Name}”{row}：{chinese}",
        English = $"“{sheet.Name}” {row}: {english}",
        Place = PrintedPlace.InTable(sheet.Project is null ? TableRole.UnitPerformance : TableRole.ProjectPerformance, row, title: sheet.Name),
        Arguments = [new("sheet", sheet.Name), new("row", row)],
    };

    /// <summary>A remark about an indicator and its target.</summary>
    public static Remark About(this PerformanceSheet sheet, PerformanceRow row, string chinese, string english)
        => sheet.About($"{row.Indicator.Name ?? row.Row.Attribute ?? row.Row.Dimension} {row.Indicator.TargetText}".TrimEnd(), chinese, english);
}
