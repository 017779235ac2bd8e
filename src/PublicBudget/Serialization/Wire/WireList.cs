namespace PublicBudget.Serialization.Wire;

/// <summary>Lists on their way into the text.</summary>
internal static class WireList
{
    /// <summary>The elements as they are written; null, which is not written, for none.</summary>
    public static List<TWire>? From<TModel, TWire>(IReadOnlyList<TModel> models, Func<TModel, TWire> convert)
    {
        if (models.Count == 0)
        {
            return null;
        }

        var wires = new List<TWire>(models.Count);
        foreach (var model in models)
        {
            wires.Add(convert(model));
        }

        return wires;
    }
}
