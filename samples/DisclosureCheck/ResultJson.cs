using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace DisclosureCheck;

/// <summary>Writes results as <c>publicbudget-result/1</c>: one document a disclosure, with its figures and findings.</summary>
internal static class ResultJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    public static void Write(string path, IEnumerable<CaseResult> results)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file, Options);
        json.WriteStartObject();
        json.WriteString("schema", "publicbudget-result/1");
        json.WriteStartArray("documents");
        foreach (CaseResult result in results)
        {
            json.WriteStartObject();
            json.WriteString("case", result.Name);
            json.WriteStartArray("figures");
            WriteFigures(json, [.. result.Tables]);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (TableCheck check in result.Checks.Where(check => check.Verdict is Verdict.Contradicted or Verdict.Nudged))
            {
                WriteCheck(json, check);
            }

            StatementJson.Write(json, result.Statements);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, RecognisedTable[] tables)
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
        json.WriteString("value", ValueOf(figure).ToString(CultureInfo.InvariantCulture));
        json.WriteString("unit", figure.Column.Kind == ColumnKind.Amount ? (figure.Column.Unit ?? table.Unit)?.Symbol() : null);
        json.WriteEndObject();
    }

    private static void WriteCheck(Utf8JsonWriter json, TableCheck check)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindOf(check.Kind));
        json.WriteStartArray("operands");
        foreach (RecognisedFigure part in check.Parts.Where(part => !part.IsBlank))
        {
            json.WriteStartObject();
            json.WriteString("value", ValueOf(part).ToString(CultureInfo.InvariantCulture));
            json.WriteString("unit", part.Amount?.Unit.Symbol());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        decimal scale = ScaleOf(check.Stated);
        json.WriteString("stated", (check.Stated.Value!.Value / scale).ToString(CultureInfo.InvariantCulture) + check.Stated.Amount?.Unit.Symbol());
        // A rate has no end of digits: four decimals of the percentage are enough to see what came out.
        decimal computed = check.Kind == TableCheckKind.Rate ? Math.Round(check.Computed, 4, MidpointRounding.AwayFromZero) : check.Computed;
        json.WriteString("computed", (computed / scale).ToString(CultureInfo.InvariantCulture) + check.Stated.Amount?.Unit.Symbol());
        json.WriteString("severity", check.Severity == Severity.Error ? "error" : "note");
        json.WriteString("quote", check.Stated.Place.ToString());
        json.WriteString("table", check.Table);
        json.WriteString("code", check.Stated.Row.Code);
        json.WriteEndObject();
    }

    private static string KindOf(TableCheckKind kind) => kind switch
    {
        TableCheckKind.ParentSum => "parent_sum",
        TableCheckKind.TotalSum => "total_sum",
        TableCheckKind.Rate => "rate",
        TableCheckKind.Balance => "cross_table",
        _ => "row_sum",
    };

    /// <summary>A percentage that a workbook stores is a fraction there.</summary>
    private static decimal ValueOf(RecognisedFigure figure) => figure.Value!.Value / ScaleOf(figure);

    private static decimal ScaleOf(RecognisedFigure figure) => figure is { IsStored: true, Percentage: not null } && figure.Text.Contains('%') ? 100 : 1;
}
