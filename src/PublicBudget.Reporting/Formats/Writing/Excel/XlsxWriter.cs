using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>
/// Writes a document as an Excel workbook: a sheet for the running text, then one for every table, with real numbers in their
/// printed format, live formulas with the values of the document behind them, merged headers, frozen panes and a print set-up.
/// Text stays text, also where it begins like a formula. Hidden tables, rows and columns are there, hidden.
/// </summary>
/// <remarks>
/// Excel keeps about 15 digits of a number. A formula of more than 8192 characters, which is what it takes, is left as its
/// value. A cell holds at most 32767 characters; the rest of a longer text stands below its table.
/// </remarks>
internal static class XlsxWriter
{
    /// <summary>Writes the workbook. The stream stays open and may be one that cannot seek.</summary>
    /// <exception cref="DocumentLimitException">A table has more rows or columns than a worksheet.</exception>
    /// <exception cref="DocumentException">A formula points at a table or a cell that does not exist.</exception>
    public static void Write(Document document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        new XlsxWorkbook(document).Save(stream);
    }
}
