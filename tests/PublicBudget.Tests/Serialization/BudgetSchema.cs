using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using PublicBudget.Serialization;
using PublicBudget.Serialization.Converters;

namespace PublicBudget.Tests.Serialization;

/// <summary>
/// Makes the JSON Schema from the types that are read and written: their members from the serializer's metadata, scalars from
/// their converters, descriptions from the documentation of the members. Each type is one definition.
/// </summary>
internal sealed class BudgetSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _docs = XDocument.Load(Path.ChangeExtension(typeof(BudgetJson).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => Flat(member.Element("summary")));

    public static string Generate() => new BudgetSchema().Document().ToJsonString(Readable);

    private JsonObject Document()
    {
        var root = BudgetJsonContext.Default.UnitBudgetJson;
        Reference(root);
        return new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "PublicBudget: the budget of one unit (单位预算)",
            ["allOf"] = new JsonArray(Reference(root)),
            ["definitions"] = new JsonObject(_definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
    }

    private JsonObject Value(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => Reference(type),
        JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Value(Info(type, type.ElementType!)) },
        _ when type.Type.IsEnum => Reference(type),
        _ when type.Converter is IScalarConverter scalar => Scalar(scalar),
        _ => Value(Info(type, Nullable.GetUnderlyingType(type.Type)!)),
    };

    private JsonObject Reference(JsonTypeInfo type)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Type.IsEnum ? type.Type.Name : type.Type.Name[..^"Json".Length]);
        if (_definitions.TryAdd(name, []))
        {
            _definitions[name] = type.Type.IsEnum ? Names(type) : Definition(type);
        }

        return new() { ["$ref"] = $"#/definitions/{name}" };
    }

    // What each name means stands in the description, one line for each.
    private JsonObject Names(JsonTypeInfo type)
    {
        var schema = Scalar((IScalarConverter)type.Converter);
        var meanings = Enum.GetNames(type.Type).Zip(
            schema["enum"]!.AsArray(),
            (member, name) => $"{name}: {_docs[$"F:{type.Type.FullName}.{member}"]}");
        schema.Insert(0, "description", string.Join('\n', [_docs[$"T:{type.Type.FullName}"], .. meanings]));
        return schema;
    }

    private JsonObject Definition(JsonTypeInfo type)
    {
        var required = type.Properties.Where(property => property.IsRequired).Select(property => (JsonNode?)property.Name).ToArray();
        var definition = new JsonObject
        {
            ["description"] = _docs[$"T:{type.Type.FullName}"],
            ["type"] = "object",
            ["properties"] = new JsonObject(type.Properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)Property(property)))),
            ["required"] = new JsonArray(required),
            ["additionalProperties"] = false,
        };
        _ = required.Length == 0 && definition.Remove("required");
        return definition;
    }

    private JsonObject Property(JsonPropertyInfo property)
    {
        var value = Value(property.Options.GetTypeInfo(property.PropertyType));
        var isPlain = !property.IsSetNullable && !value.ContainsKey("$ref");
        var schema = isPlain ? value : property.IsSetNullable ? OrNull(value) : new() { ["allOf"] = new JsonArray(value) };
        schema.Insert(0, "description", _docs[$"P:{property.DeclaringType.FullName}.{Member(property)}"]);
        return schema;
    }

    private static JsonObject Scalar(IScalarConverter scalar) => JsonNode.Parse(scalar.Schema)!.AsObject();

    private static JsonObject OrNull(JsonObject value) => new() { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };

    private static JsonTypeInfo Info(JsonTypeInfo type, Type other) => type.Options.GetTypeInfo(other);

    private static string Member(JsonPropertyInfo property) => property.DeclaringType.GetProperties()
        .Single(member => member.Name.Equals(property.Name.TrimStart('$'), StringComparison.OrdinalIgnoreCase)).Name;

    private static string Flat(XElement? summary)
    {
        var words = (summary?.Nodes() ?? []).Select(node => node switch
        {
            XElement reference when reference.Attribute("cref") is { } target => target.Value.Split('.')[^1],
            XElement element => element.Value,
            XText text => text.Value,
            _ => "",
        });
        return string.Join(' ', string.Concat(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
