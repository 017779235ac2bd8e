using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

/// <summary>What was read, as a text that a test can compare: one line a paragraph or row, cells between bars.</summary>
internal static class Printed
{
    public static DocumentReading Read(byte[] bytes, FileFormat format = FileFormat.Unknown, ReadLimits? limits = null) =>
        DocumentReader.Read(bytes, new ReadOptions { Name = "t", Format = format, Limits = limits ?? ReadLimits.Default });

    public static string Text(DocumentReading reading) => string.Join('\n', reading.Document.Blocks.SelectMany(Lines));

    public static string Text(byte[] bytes, FileFormat format = FileFormat.Unknown) => Text(Read(bytes, format));

    public static Table Table(byte[] bytes, FileFormat format = FileFormat.Unknown) => Assert.Single(Read(bytes, format).Document.Tables);

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Heading heading => [$"{new string('#', heading.Level)} {heading.Text}"],
        ListItem item => [$"* {item.Marker}{item.Text}"],
        TextBlock text => [text.Text.Replace("\n", "⏎", StringComparison.Ordinal)],
        Table table => table.Rows.Select(row => (row.Role == RowRole.Header ? "=" : "") + "|" + string.Join('|', row.Cells.Select(Cell)) + "|"),
        _ => [block.GetType().Name],
    };

    private static string Cell(Cell cell) =>
        cell.Text.Replace("\n", "⏎", StringComparison.Ordinal) + (cell.RowSpan > 1 || cell.ColumnSpan > 1 ? $"[{cell.RowSpan}x{cell.ColumnSpan}]" : "");
}
