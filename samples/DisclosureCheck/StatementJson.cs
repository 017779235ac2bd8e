using System.Globalization;
using System.Text.Json;
using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative;

namespace DisclosureCheck;

/// <summary>Writes the statements of a narrative as findings of <c>publicbudget-result/1</c>, whatever their outcome.</summary>
internal static class StatementJson
{
    /// <summary>Writes one finding a statement. The same statement in two files of one disclosure is one finding.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Statement> statements)
    {
        foreach (Statement statement in statements.DistinctBy(Key))
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind(statement.Kind));
            json.WriteStartArray("operands");
            foreach (StatementOperand operand in statement.Operands)
            {
                json.WriteStringValue(operand.Amount.ToString());
            }

            json.WriteEndArray();
            json.WriteString("stated", Stated(statement));
            json.WriteString("computed", statement.Recomputed?.ToString(CultureInfo.InvariantCulture));
            json.WriteString("severity", Severity(statement.Verdict));
            json.WriteString("quote", statement.Quote);
            json.WriteNull("table");
            json.WriteNull("code");
            json.WriteEndObject();
        }
    }

    private static string Key(Statement statement) =>
        $"{statement.Kind} {statement.Subject.Key} {statement.Stated.Text} {string.Join(' ', statement.Operands.Select(operand => operand.Amount))} {(statement.Operands.Count == 0 ? statement.Quote : "")}";

    private static string Kind(StatementKind kind) => kind switch
    {
        StatementKind.Sum => "sum",
        StatementKind.Share => "share",
        StatementKind.Growth => "growth",
        StatementKind.Completion => "completion",
        StatementKind.Flat => "flat",
        _ => "direction",
    };

    private static string Stated(Statement statement) => statement switch
    {
        { Kind: StatementKind.Direction, Stated.Direction: Direction.Increase } => "大于",
        { Kind: StatementKind.Direction, Stated.Direction: Direction.Decrease } => "小于",
        { Kind: StatementKind.Direction } => "持平",
        _ => statement.Stated.Text,
    };

    private static string Severity(StatementVerdict verdict) => verdict switch
    {
        _ when verdict.IsError() => "error",
        StatementVerdict.Nudged => "note",
        _ => "ok",
    };
}
