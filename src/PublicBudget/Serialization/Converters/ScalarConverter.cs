using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicBudget.Serialization.Converters;

/// <summary>A value that is one JSON string or number: reads it, or says what was expected and what was found.</summary>
internal abstract class ScalarConverter<T> : JsonConverter<T>, IScalarConverter
{
    /// <inheritdoc/>
    public abstract string Expected { get; }

    /// <inheritdoc/>
    public abstract string Schema { get; }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => TryRead(ref reader, out var value) ? value : throw new JsonException($"expected {Expected}, found {JsonTokens.Describe(ref reader)}");

    /// <summary>Reads the token that the reader stands on; false where it is no such value.</summary>
    protected abstract bool TryRead(ref Utf8JsonReader reader, out T value);
}
