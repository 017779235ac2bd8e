using System.Globalization;
using System.Text.Json;
using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Verification;

namespace DisclosureCheck;

/// <summary>Writes what contradicts what as findings of <c>publicbudget-result/1</c>: sums, totals, rows and rates of tables, text against tables.</summary>
internal static class FindingJson
{
    private const int RateDecimals = 4;

    /// <summary>Writes the findings between figures. What a statement says of itself stands among the statements already.</summary>
    public static void Write(Utf8JsonWriter json, CheckedDisclosure file)
    {
        foreach (Finding finding in file.Report.Findings.Where(finding => finding.Check.Facts.Count > 0 && !IsWithinStatement(finding.Check)))
        {
            Check check = finding.Check;
            json.WriteStartObject();
            json.WriteString("kind", KindOf(check));
            json.WriteStartArray("operands");
            foreach (Fact fact in check.Facts.Skip(1).Where(fact => fact.Figure.IsReported))
            {
                json.WriteStringValue(TextOf(file, fact));
            }

            json.WriteEndArray();
            json.WriteString("stated", TextOf(file, check.Facts[0]));
            json.WriteString("computed", ComputedOf(file, check));
            json.WriteString("severity", SeverityOf(finding.Severity));
            json.WriteString("quote", finding.Chinese);
            json.WriteString("table", TableOf(check));
            json.WriteString("code", CodeOf(check));
            json.WriteString("rule", finding.RuleId);
            json.WriteEndObject();
        }
    }

    private static bool IsWithinStatement(Check check)
        => check.Relation is Relation.Share or Relation.Growth or Relation.Completion or Relation.Flat or Relation.Direction or Relation.Change or Relation.Statement or Relation.SharesAddUp
            ? check.Facts[0].Place is { IsText: true }
            : check.Relation == Relation.Sum && check.Facts.All(fact => fact.Place is { IsText: true });

    private static string KindOf(Check check) => check.Relation switch
    {
        Relation.ParentSum => "parent_sum",
        Relation.ColumnSum => "total_sum",
        Relation.Growth or Relation.Completion or Relation.Share or Relation.Change => "rate",
        _ when check.Facts.Any(fact => fact.Place is { IsText: true }) => "tie",
        Relation.Sum or Relation.AtMost when check.Facts.Select(fact => fact.Place?.Title).Distinct().Count() == 1 => "row_sum",
        _ => "cross_table",
    };

    // As the figures are written: the fraction that a workbook stores for a percentage, everything else as printed.
    private static string TextOf(CheckedDisclosure file, Fact fact)
        => file.StoredRateAt(fact.Place)?.ToString(CultureInfo.InvariantCulture) ?? fact.Figure.ToString();

    // In the unit of the stated figure, as the schema wants it; a rate with four decimals of a per cent.
    private static string? ComputedOf(CheckedDisclosure file, Check check)
    {
        if (check.Computed is not { } computed) return null;
        Fact stated = check.Facts[0];
        if (file.StoredRateAt(stated.Place) is not null) return Math.Round(computed / 100, RateDecimals + 2, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
        return stated.Figure.Amount is { } amount
            ? (computed / amount.Unit.YuanPerUnit()).ToString(CultureInfo.InvariantCulture) + amount.Unit.Symbol()
            : Math.Round(computed, RateDecimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string? TableOf(Check check) => check.Facts.Select(fact => fact.Place?.Title).FirstOrDefault(title => title is not null);

    private static string? CodeOf(Check check)
    {
        FactKey key = check.Facts[0].Key;
        string code = $"{key.Function}{key.DepartmentalEconomic}{key.RevenueCode}";
        if (code.Length > 0) return code;
        string? label = check.Facts[0].Place?.RowLabel;
        return label?.Split(' ')[0] is { Length: > 2 } first && first.All(char.IsAsciiDigit) ? first : null;
    }
}
