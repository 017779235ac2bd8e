using System.Globalization;
using System.Text;
using PublicBudget.Collections;
using PublicBudget.Serialization.Wire;

namespace PublicBudget.Serialization;

/// <summary>
/// Where in a JSON text the reader stands: $.projects[1].period. It is grown on the way in and cut on the way out, so that it
/// names the place when an exception ends the way.
/// </summary>
internal sealed class JsonPath
{
    private const int LongestName = 40;

    private readonly List<(string? Name, int Index)> _steps = [];

    /// <summary>The steps from the root: a name, or an index where the name is null.</summary>
    public IReadOnlyList<(string? Name, int Index)> Steps => _steps;

    /// <summary>Steps into a member.</summary>
    public void Enter(string name) => _steps.Add((name, 0));

    /// <summary>Steps into an element.</summary>
    public void Enter(int index) => _steps.Add((null, index));

    /// <summary>Steps out.</summary>
    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>The model of a member.</summary>
    public TModel Object<TModel>(string name, IWire<TModel> wire)
    {
        Enter(name);
        var model = wire.ToModel(this);
        Leave();
        return model;
    }

    /// <summary>The model of a member that may be missing.</summary>
    public TModel? Optional<TModel>(string name, IWire<TModel>? wire)
        where TModel : class
        => wire is null ? null : Object(name, wire);

    /// <summary>The models of the elements of a member; empty where it is missing.</summary>
    public ValueList<TModel> List<TWire, TModel>(string name, List<TWire>? wires)
        where TWire : class, IWire<TModel>
        => Convert(name, wires, static (wire, path) => wire.ToModel(path));

    /// <summary>The texts of a member; empty where it is missing.</summary>
    public ValueList<string> Texts(string name, List<string>? texts) => Convert(name, texts, static (text, _) => text);

    /// <summary>$.projects[1].period.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var (name, index) in _steps)
        {
            _ = name switch
            {
                null => text.Append(CultureInfo.InvariantCulture, $"[{index}]"),
                _ when name.All(char.IsAsciiLetter) && name.Length <= LongestName => text.Append('.').Append(name),
                _ => text.Append("['").Append(name.AsSpan(0, Math.Min(name.Length, LongestName))).Append(name.Length > LongestName ? "…']" : "']"),
            };
        }

        return text.ToString();
    }

    private ValueList<TModel> Convert<TItem, TModel>(string name, List<TItem>? items, Func<TItem, JsonPath, TModel> convert)
    {
        if (items is not { Count: > 0 })
        {
            return ValueList<TModel>.Empty;
        }

        Enter(name);
        var models = new TModel[items.Count];
        for (var i = 0; i < models.Length; i++)
        {
            Enter(i);
            models[i] = items[i] is { } item ? convert(item, this) : throw new ArgumentException("expected an element, found null");
            Leave();
        }

        Leave();
        return ValueList.Own(models);
    }
}
