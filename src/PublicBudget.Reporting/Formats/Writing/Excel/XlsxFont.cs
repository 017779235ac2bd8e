namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>The fonts of a workbook; the order is that of the style sheet.</summary>
internal enum XlsxFont
{
    Body,
    Bold,
    Title,
    Small,
    Heading,
    Subheading,
    Link,
}
