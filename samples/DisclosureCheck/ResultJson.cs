using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Recognition;

namespace DisclosureCheck;

/// <summary>Writes results as <c>publicbudget-result/1</c>: one document a disclosure, with its figures and findings.</summary>
internal static class ResultJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    public static void Write(string path, IEnumerable<CaseResult> results)
    {
        using FileStream stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("schema", "publicbudget-result/1");
        json.WriteStartArray("documents");
        foreach (CaseResult result in results)
        {
            json.WriteStartObject();
            json.WriteString("case", result.Name);
            json.WriteStartArray("figures");
            foreach (CheckedDisclosure file in result.Checked) WriteFigures(json, file.Disclosure.Tables);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            StatementJson.Write(json, result.Checked.SelectMany(file => file.Disclosure.Statements));
            foreach (CheckedDisclosure file in result.Checked) FindingJson.Write(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, IReadOnlyList<RecognisedTable> tables)
    {
        ILookup<string, RecognisedTable> byTitle = tables.ToLookup(table => table.Title);
        foreach (RecognisedTable table in tables)
        {
            // Two sheets of one title are told apart by their names.
            string name = byTitle[table.Title].Count() > 1 && table.Place.Sheet is { } sheet ? sheet : table.Title;
            foreach (RecognisedPane pane in table.Panes)
            {
                foreach (RecognisedFigure figure in pane.Figures.Where(figure => !figure.IsBlank))
                {
                    WriteFigure(json, name, table, pane, figure);
                }
            }
        }
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, RecognisedTable table, RecognisedPane pane, RecognisedFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("table", name);
        json.WriteString("side", pane.Side switch { TableSide.Income => "income", TableSide.Expenditure => "expenditure", _ => null });
        json.WriteString("code", figure.Row.Code);
        json.WriteString("label", figure.Row.Name);
        json.WriteString("column", figure.Column.Header);
        json.WriteString("value", (CheckedDisclosure.StoredRateOf(figure) ?? figure.Value!.Value).ToString(CultureInfo.InvariantCulture));
        json.WriteString("unit", figure.Column.Kind == ColumnKind.Amount ? (figure.Column.Unit ?? table.Unit)?.Symbol() : null);
        json.WriteEndObject();
    }
}
