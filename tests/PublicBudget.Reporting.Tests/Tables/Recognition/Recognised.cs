using System.Text;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Reads a text and prints what was recognised in it, one line a row.</summary>
internal static class Recognised
{
    public static TableRecognition Markdown(string text) => TableRecogniser.Recognise(DocumentReader.Read(Encoding.UTF8.GetBytes(text), new ReadOptions { Format = FileFormat.Markdown }).Document);

    public static TableRecognition Html(string body) => TableRecogniser.Recognise(DocumentReader.Read(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")).Document);

    public static RecognisedTable Table(string markdown) => Assert.Single(Markdown(markdown).Tables);

    public static string Rows(RecognisedTable table) => string.Join('\n', table.Panes.SelectMany(pane => pane.Rows.Select(row => Row(pane, row))));

    public static string Headers(RecognisedTable table) => string.Join('|', table.Panes.SelectMany(pane => pane.FigureColumns).Select(column => column.Header));

    private static string Row(RecognisedPane pane, RecognisedRow row)
    {
        string label = string.Join(' ', new[] { pane.Side == TableSide.None ? null : pane.Side.ToString(), row.Code, row.UnitCode, row.Group, row.Name }.Where(part => !string.IsNullOrEmpty(part)));
        return $"{label}: {string.Join(' ', pane.Figures.Where(figure => ReferenceEquals(figure.Row, row)).Select(figure => figure.IsBlank ? "_" : figure.Text))}";
    }
}
