using System.Text.Json;

namespace PublicBudget.Serialization.Converters;

/// <summary>Members of an enum by their names in camelCase: generalPublicBudget. Numbers and other spellings are refused.</summary>
internal sealed class EnumConverter<T> : ScalarConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly JsonEncodedText[] Names =
        [.. Values.Select(value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())))];

    public override string Expected => $"one of {string.Join(", ", Names)}";

    public override string Schema => $$"""{ "enum": ["{{string.Join("\", \"", Names)}}"] }""";

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteStringValue(Names[Array.IndexOf(Values, value)]);

    protected override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        for (var i = 0; i < Names.Length; i++)
        {
            if (reader.ValueTextEquals(Names[i].EncodedUtf8Bytes))
            {
                value = Values[i];
                return true;
            }
        }

        return false;
    }
}
