using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PublicBudget.Serialization;

/// <summary>What a token is and holds.</summary>
internal static class JsonTokens
{
    private const int LongestQuote = 40;

    /// <summary>What was found, as in "the number 5"; long values are cut.</summary>
    public static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject or JsonTokenType.EndObject => "an object",
        JsonTokenType.StartArray or JsonTokenType.EndArray => "an array",
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => $"the number {Cut(Raw(ref reader))}",
        _ => $"\"{Cut(Raw(ref reader))}\"",
    };

    /// <summary>The bytes of the token as they stand in the text.</summary>
    public static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader)
        => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    /// <summary>How many bytes <see cref="Raw"/> has.</summary>
    public static long Length(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;

    /// <summary>Copies the text of a string; false where it is not valid Unicode.</summary>
    public static bool TryCopyText(ref Utf8JsonReader reader, scoped Span<char> text, out int length)
    {
        try
        {
            length = reader.CopyString(text);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }

    /// <summary>The text of a string or a name; false where it is not valid Unicode.</summary>
    public static bool TryGetText(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>Where half of a surrogate pair stands alone; −1 where none does.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Cut(ReadOnlySpan<byte> value)
    {
        // Four bytes are the most that a character takes; what is cut in half at the end is written as �, before the ….
        var text = Encoding.UTF8.GetString(value[..Math.Min(value.Length, 4 * LongestQuote)]);
        return text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
    }
}
