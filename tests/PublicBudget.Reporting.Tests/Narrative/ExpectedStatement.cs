using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Narrative;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>A labelled statement of a published document, and how a statement that was read is recognised as it.</summary>
internal sealed partial class ExpectedStatement
{
    private readonly List<(decimal Value, decimal? Yuan)> _operands;

    private readonly List<(decimal Value, decimal? Yuan)> _stated;

    private readonly string _quote;

    private ExpectedStatement(JsonElement label)
    {
        Id = Text(label, "id");
        Kind = Enum.Parse<StatementKind>(Text(label, "kind"), ignoreCase: true);
        Verdict = Text(label, "verdict");
        IsScored = !(label.TryGetProperty("implied", out JsonElement implied) && implied.GetBoolean()) && Text(label, "quantity") != "count";
        _operands = [.. label.GetProperty("operands").EnumerateArray().SelectMany(operand => Numbers(Text(operand, "printed")).Take(1))];
        _stated = Numbers(Text(label, "stated"));
        _quote = Text(label, "quote");
    }

    public string Id { get; }

    public StatementKind Kind { get; }

    public string Verdict { get; }

    /// <summary>Neither left to the reader's choice nor a count of things.</summary>
    public bool IsScored { get; }

    public bool IsCheckable => Verdict != "uncheckable";

    public bool IsDefect => Verdict is "mismatch" or "zero_base";

    public static List<ExpectedStatement> Load(string folder)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        return [.. document.RootElement.GetProperty("statements").EnumerateArray().Select(label => new ExpectedStatement(label))];
    }

    /// <summary>The same kind, the same stated figure, and at least half of the operands.</summary>
    public bool IsMetBy(Statement statement)
    {
        if (statement.Kind != Kind || (Kind is not (StatementKind.Flat or StatementKind.Direction) && !Meets(_stated, Numbers(statement.Stated.Text))))
        {
            return false;
        }

        if (_operands.Count == 0)
        {
            return statement.Quote.Contains(_quote.Trim('…'), StringComparison.Ordinal) || _quote.Contains(statement.Quote, StringComparison.Ordinal);
        }

        List<(decimal, decimal?)> found = [.. statement.Operands.SelectMany(operand => Numbers(operand.Amount.ToString()))];
        int met = _operands.Count(wanted => found.Exists(number => AreSame(wanted, number)));
        return met * 2 >= _operands.Count;
    }

    private static bool Meets(List<(decimal, decimal?)> wanted, List<(decimal, decimal?)> found) =>
        wanted.Count == 0 || wanted.Exists(left => found.Exists(right => AreSame(left, right)));

    private static bool AreSame((decimal Value, decimal? Yuan) left, (decimal Value, decimal? Yuan) right) =>
        left.Yuan is { } first && right.Yuan is { } second ? first == second : left.Value == right.Value || left.Yuan == right.Value || right.Yuan == left.Value;

    private static List<(decimal, decimal?)> Numbers(string text) =>
    [
        .. NumberPattern().Matches(TextFolding.Fold(text)).Select(match =>
        {
            decimal value = Math.Abs(decimal.Parse(match.Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture));
            decimal? unit = match.Groups[2].Value switch { "亿元" or "億元" => 100_000_000m, "万元" or "萬元" => 10_000m, "元" => 1m, _ => null };
            return (value, value * unit);
        }),
    ];

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    [GeneratedRegex("(-?[0-9][0-9,]*(?:[.][0-9]+)?)(亿元|億元|万元|萬元|元)?")]
    private static partial Regex NumberPattern();
}
