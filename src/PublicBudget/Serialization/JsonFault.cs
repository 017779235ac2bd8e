using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PublicBudget.Serialization.Converters;

namespace PublicBudget.Serialization;

/// <summary>
/// Finds the first place where a JSON text leaves the shape that is expected. Only texts that could not be read get here, so
/// that reading itself need not keep track of places.
/// </summary>
internal ref struct JsonFault
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly JsonPath _path = new();
    private Utf8JsonReader _reader;

    private JsonFault(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json);
    }

    /// <summary>The fault in a text that the serializer refused for a given reason.</summary>
    public static BudgetJsonException Find(ReadOnlySpan<byte> json, JsonTypeInfo root, Exception reason)
    {
        var fault = new JsonFault(json);
        try
        {
            fault._reader.Read();
            fault.Check(root);
            fault._reader.Read();
            return fault.At(json.Length, $"expected a budget, found a text that cannot be read: {reason.Message}", reason);
        }
        catch (BudgetJsonException found)
        {
            return found;
        }
        catch (JsonException syntax)
        {
            return fault.At(fault.Offset(syntax), $"expected JSON, found an error in it: {WithoutPlace(syntax.Message)}", syntax);
        }
    }

    /// <summary>The fault of a text that has the right shape, but whose values the model refused at a path.</summary>
    public static BudgetJsonException Refused(ReadOnlySpan<byte> json, JsonPath path, Exception reason)
    {
        var problem = WithoutParameter(reason);
        if (reason is ArgumentException { ParamName: { Length: > 0 } name })
        {
            path.Enter(JsonNamingPolicy.CamelCase.ConvertName(name));
            if (JsonPlace.Find(json, path.Steps) is { } member)
            {
                return JsonPlace.Fault(json, member, path, problem, reason);
            }

            path.Leave();
        }

        return JsonPlace.Fault(json, JsonPlace.Find(json, path.Steps) ?? 0, path, problem, reason);
    }

    private void Check(JsonTypeInfo type)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                CheckObject(type);
                break;
            case JsonTypeInfoKind.Enumerable:
                CheckArray(type);
                break;
            default:
                CheckScalar(type);
                break;
        }
    }

    private void CheckObject(JsonTypeInfo type)
    {
        Require(JsonTokenType.StartObject, "an object");
        var seen = new HashSet<string>();
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = CheckName(type, seen);
            _path.Enter(property.Name);
            _reader.Read();
            if (_reader.TokenType != JsonTokenType.Null || !property.IsSetNullable)
            {
                Check(type.Options.GetTypeInfo(property.PropertyType));
            }

            _path.Leave();
        }

        if (type.Properties.FirstOrDefault(property => property.IsRequired && !seen.Contains(property.Name)) is { } missing)
        {
            throw At(_reader.TokenStartIndex, $"expected the member {missing.Name}, found the end of the object");
        }
    }

    private JsonPropertyInfo CheckName(JsonTypeInfo type, HashSet<string> seen)
    {
        if (!JsonTokens.TryGetText(ref _reader, out var name))
        {
            throw At(_reader.TokenStartIndex, $"expected a name of valid Unicode, found {JsonTokens.Describe(ref _reader)}");
        }

        var property = type.Properties.FirstOrDefault(property => property.Name == name);
        var known = property is not null;
        if (known && seen.Add(name))
        {
            return property!;
        }

        _path.Enter(name);
        throw At(
            _reader.TokenStartIndex,
            known
                ? "expected the member once, found it twice"
                : $"expected one of the members {string.Join(", ", type.Properties.Select(member => member.Name))}, found {JsonTokens.Describe(ref _reader)}");
    }

    private void CheckArray(JsonTypeInfo type)
    {
        Require(JsonTokenType.StartArray, "an array");
        var element = type.Options.GetTypeInfo(type.ElementType!);
        for (var i = 0; ; i++)
        {
            _path.Enter(i);
            if (!_reader.Read() || _reader.TokenType == JsonTokenType.EndArray)
            {
                break;
            }

            Check(element);
            _path.Leave();
        }

        _path.Leave();
    }

    // A wrong scalar is refused by its own converter, which knows what it expects.
    private void CheckScalar(JsonTypeInfo type)
    {
        var start = _reader.TokenStartIndex;
        if (_reader.TokenType == JsonTokenType.Null && type.Converter is IScalarConverter scalar)
        {
            throw At(start, $"expected {scalar.Expected}, found null");
        }

        try
        {
            JsonSerializer.Deserialize(ref _reader, type);
        }
        catch (JsonException wrong)
        {
            throw At(start, WithoutPlace(wrong.Message), wrong);
        }
    }

    private void Require(JsonTokenType token, string expected)
    {
        if (_reader.TokenType != token)
        {
            throw At(_reader.TokenStartIndex, $"expected {expected}, found {JsonTokens.Describe(ref _reader)}");
        }
    }

    private readonly BudgetJsonException At(long offset, string problem, Exception? inner = null)
        => JsonPlace.Fault(_json, (int)offset, _path, problem, inner);

    // The serializer counts lines and bytes from zero, and from the start of the text.
    private readonly int Offset(JsonException syntax)
    {
        var start = 0;
        for (var line = syntax.LineNumber ?? 0; line > 0; line--)
        {
            start += _json[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(_json.Length, start + (syntax.BytePositionInLine ?? 0));
    }

    // The serializer ends its messages with the place, which is said already, and with advice for whoever set its options.
    private static string WithoutPlace(string message)
    {
        var end = message.Length;
        foreach (var suffix in (ReadOnlySpan<string>)[" Path:", " LineNumber:", " Change the reader options."])
        {
            end = message.IndexOf(suffix, StringComparison.Ordinal) is >= 0 and var at ? Math.Min(end, at) : end;
        }

        return message[..end];
    }

    // "Count: expected …, found …. (Parameter 'Count')": the path says which member it is.
    private static string WithoutParameter(Exception reason)
    {
        var message = reason.Message;
        if (reason is ArgumentException { ParamName: { Length: > 0 } name })
        {
            message = message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal);
            message = message.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase) ? message[(name.Length + 2)..] : message;
        }

        // An ArgumentOutOfRangeException says the value once more, on a line of its own.
        return message.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? message[..end] : message;
    }
}
