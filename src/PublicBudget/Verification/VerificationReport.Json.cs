using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

public sealed partial class VerificationReport
{
    // Chinese stays readable; the text is a file or an answer of its own, not a part of a page.
    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The report as JSON: counts by verdict, the findings with their figures, values and texts, and every check that is not a
    /// finding by rule and verdict. Numbers are decimal strings in yuan, per cent or pieces.
    /// </summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions)) WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the report as one JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteBoolean("consistent", IsConsistent);
        writer.WriteStartObject("counts");
        foreach (Verdict verdict in AllVerdicts) writer.WriteNumber(verdict.EnglishName(), Count(verdict));
        writer.WriteEndObject();
        writer.WriteStartArray("findings");
        foreach (Finding finding in Findings) Write(writer, finding);
        writer.WriteEndArray();
        writer.WriteStartArray("checks");
        foreach (var group in Checks.GroupBy(check => (check.Rule.Id, check.Verdict, check.Reason)))
        {
            writer.WriteStartObject();
            writer.WriteString("rule", group.Key.Id);
            writer.WriteString("verdict", group.Key.Verdict.EnglishName());
            writer.WriteNumber("count", group.Sum(check => check.Instances));
            if (group.Key.Reason is { } reason) writer.WriteString("reason", reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        Check check = finding.Check;
        writer.WriteStartObject();
        writer.WriteString("rule", finding.RuleId);
        writer.WriteString("severity", finding.Severity.EnglishName());
        writer.WriteString("verdict", finding.Verdict.EnglishName());
        writer.WriteString("relation", check.Relation.ToString());
        WriteNumber(writer, "stated", check.Stated);
        WriteNumber(writer, "computed", check.Computed);
        WriteNumber(writer, "difference", check.Difference);
        WriteNumber(writer, "allowed", check.Allowed);
        WriteNumber(writer, "least", check.LeastDifference);
        WriteFigures(writer, check);
        if (finding.Place is { } place) writer.WriteString("place", place.ToString());
        if (finding.OtherPlace is { } other) writer.WriteString("otherPlace", other.ToString());
        if (check.Remark is { Arguments.Count: > 0 } remark)
        {
            writer.WriteStartObject("arguments");
            foreach ((string name, string value) in remark.Arguments) writer.WriteString(name, value);
            writer.WriteEndObject();
        }

        if (finding.Explanation is { } explanation) writer.WriteString("explanation", explanation.Kind.ToString());
        writer.WriteString("zh", finding.Chinese);
        writer.WriteString("en", finding.English);
        writer.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter writer, Check check)
    {
        if (check.Facts.Count == 0) return;
        writer.WriteStartArray("figures");
        for (int i = 0; i < check.Facts.Count; i++)
        {
            Fact fact = check.Facts[i];
            writer.WriteStartObject();
            writer.WriteString("key", fact.Key.ToString());
            writer.WriteString("printed", fact.Figure.ToString());
            if (fact.Place is { } place) writer.WriteString("place", place.ToString());
            if (check.IsSubtracted(i)) writer.WriteBoolean("subtracted", true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number) writer.WriteString(name, FigureText.Plain(number));
    }
}
