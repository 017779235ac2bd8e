using System.Text.Json;

namespace PublicBudget.Serialization.Converters;

/// <summary>Counts: whole numbers of zero or more.</summary>
internal sealed class CountConverter : ScalarConverter<int>
{
    public override string Expected => "a whole number from 0 to 2147483647";

    public override string Schema => """{ "type": "integer", "minimum": 0, "maximum": 2147483647 }""";

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override bool TryRead(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value) && value >= 0;
    }
}
