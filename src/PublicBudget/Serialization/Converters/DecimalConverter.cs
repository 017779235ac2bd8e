using System.Text.Json;

namespace PublicBudget.Serialization.Converters;

/// <summary>Decimal numbers such as weights, exact.</summary>
internal sealed class DecimalConverter : ScalarConverter<decimal>
{
    private const int MostDigits = 28;

    public override string Expected => "a number of at most 28 digits, without exponent";

    public override string Schema => """{ "type": "number" }""";

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.Number && IsExact(JsonTokens.Raw(ref reader)) && reader.TryGetDecimal(out value);
    }

    private static bool IsExact(ReadOnlySpan<byte> number)
        => !number.ContainsAny((byte)'e', (byte)'E') && number.Length - number.Count((byte)'-') - number.Count((byte)'.') <= MostDigits;
}
