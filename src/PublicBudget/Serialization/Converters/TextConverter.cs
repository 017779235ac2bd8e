using System.Text.Json;

namespace PublicBudget.Serialization.Converters;

/// <summary>Texts, kept as they are. Half of a surrogate pair is no text: JSON could not carry it.</summary>
internal sealed class TextConverter : ScalarConverter<string>
{
    public override string Expected => "a text of valid Unicode";

    public override string Schema => """{ "type": "string" }""";

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (JsonTokens.IndexOfLoneSurrogate(value) is >= 0 and var index)
        {
            throw new ArgumentException($"Expected {Expected}, found half of a surrogate pair at index {index}.", nameof(value));
        }

        writer.WriteStringValue(value);
    }

    protected override bool TryRead(ref Utf8JsonReader reader, out string value)
    {
        value = "";
        return reader.TokenType == JsonTokenType.String && JsonTokens.TryGetText(ref reader, out value);
    }
}
