using System.Text;
using System.Text.Json;

namespace PublicBudget.Serialization;

/// <summary>Places in a JSON text: from a path to an offset, and from an offset to line and column.</summary>
internal static class JsonPlace
{
    /// <summary>Where the value at a path begins; null where the text has none.</summary>
    public static int? Find(ReadOnlySpan<byte> json, IReadOnlyList<(string? Name, int Index)> steps)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        foreach (var (name, index) in steps)
        {
            if (!(name is null ? EnterElement(ref reader, index) : EnterMember(ref reader, name)))
            {
                return null;
            }
        }

        return (int)reader.TokenStartIndex;
    }

    /// <summary>The exception for an offset.</summary>
    public static BudgetJsonException Fault(ReadOnlySpan<byte> json, int offset, JsonPath path, string problem, Exception? inner = null)
    {
        var before = json[..offset];
        var line = before.Count((byte)'\n');
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        return new(path.ToString(), line + 1, column + 1, problem, inner);
    }

    private static bool EnterMember(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool EnterElement(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
