using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>Makes remarks about figures and words, with their places.</summary>
internal static class Remarks
{
    /// <summary>A remark about a figure, and perhaps another one.</summary>
    public static Remark About(Fact fact, string chinese, string english, Fact? other = null) => new()
    {
        Chinese = $"{fact.Place?.ToString() ?? fact.Key.Describe()} {fact.Figure}：{chinese}",
        English = $"{fact.Place?.ToString() ?? fact.Key.Describe()} {fact.Figure}: {english}",
        Place = fact.Place,
        OtherPlace = other?.Place,
        Arguments = other is null
            ? [new("key", fact.Key.ToString()), new("printed", fact.Figure.ToString())]
            : [new("key", fact.Key.ToString()), new("printed", fact.Figure.ToString()), new("otherKey", other.Key.ToString()), new("otherPrinted", other.Figure.ToString())],
    };

    /// <summary>A remark about words of the document.</summary>
    public static Remark About(Mention mention, string chinese, string english) => new()
    {
        Chinese = mention.Place is null ? chinese : $"{mention.Place}：{chinese}",
        English = mention.Place is null ? english : $"{mention.Place}: {english}",
        Place = mention.Place,
        Arguments = [new("text", mention.Text)],
    };

    /// <summary>A remark without a place.</summary>
    public static Remark About(string chinese, string english, params IReadOnlyList<KeyValuePair<string, string>> arguments)
        => new() { Chinese = chinese, English = english, Arguments = arguments };
}
