using System.Text.Json;
using PublicBudget.Amounts;

namespace PublicBudget.Serialization.Converters;

/// <summary>Amounts as exact decimal numbers in yuan: 2294000.00.</summary>
internal sealed class MoneyConverter : ScalarConverter<Money>
{
    public override string Expected
        => $"an amount in yuan as a number with at most two decimals and no exponent, from {Money.MinValue} to {Money.MaxValue}";

    public override string Schema => """{ "type": "number" }""";

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[MoneyText.MaxLength];
        writer.WriteRawValue(MoneyText.Write(value.Fen, text), skipInputValidation: true);
    }

    // The digits are read as they stand: a decimal would round what it has no room for.
    protected override bool TryRead(ref Utf8JsonReader reader, out Money value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.Number && Money.TryParse(JsonTokens.Raw(ref reader), out value);
    }
}
