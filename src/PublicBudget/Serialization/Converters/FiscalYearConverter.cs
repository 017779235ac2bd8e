using System.Text.Json;
using PublicBudget.Periods;

namespace PublicBudget.Serialization.Converters;

/// <summary>Fiscal years as numbers: 2021.</summary>
internal sealed class FiscalYearConverter : ScalarConverter<FiscalYear>
{
    public override string Expected => "a year as a number from 1 to 9999";

    public override string Schema => """{ "type": "integer", "minimum": 1, "maximum": 9999 }""";

    public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Year);

    protected override bool TryRead(ref Utf8JsonReader reader, out FiscalYear value)
    {
        var year = 0;
        var ok = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out year) && year is >= 1 and <= 9999;
        value = ok ? new(year) : default;
        return ok;
    }
}
