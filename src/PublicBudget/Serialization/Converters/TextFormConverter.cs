using System.Text.Json;

namespace PublicBudget.Serialization.Converters;

/// <summary>A value written as a JSON string that holds its text form.</summary>
internal abstract class TextFormConverter<T> : ScalarConverter<T>
{
    // Longer than every text form, and short enough for the stack.
    private const int LongestText = 64;

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[LongestText];
        writer.WriteStringValue(text[..Format(value, text)]);
    }

    /// <inheritdoc/>
    protected sealed override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        Span<char> text = stackalloc char[LongestText];
        value = default!;
        return reader.TokenType == JsonTokenType.String
            && JsonTokens.Length(ref reader) <= LongestText
            && JsonTokens.TryCopyText(ref reader, text, out var length)
            && TryParse(text[..length], out value);
    }

    /// <summary>Reads the text form, and no other.</summary>
    protected abstract bool TryParse(ReadOnlySpan<char> text, out T value);

    /// <summary>Writes the text form and answers its length.</summary>
    /// <exception cref="ArgumentException">The value has no text form that could be read again.</exception>
    protected abstract int Format(T value, Span<char> text);

    /// <summary>Writes a span-formattable value.</summary>
    protected static int Format<TValue>(TValue value, Span<char> text, ReadOnlySpan<char> format = default)
        where TValue : ISpanFormattable
        => value.TryFormat(text, out var written, format, null)
            ? written
            : throw new ArgumentException($"Expected a {typeof(TValue).Name} of at most {LongestText} characters, found {value}.", nameof(value));
}
