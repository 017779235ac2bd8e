using System.Collections.Frozen;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Words that stand before or behind the name of an item and are no part of it, found by their outermost character.</summary>
internal sealed class Affixes
{
    private readonly bool _atEnd;
    private readonly FrozenDictionary<char, string[]> _words;

    private Affixes(string[] words, bool atEnd)
    {
        _atEnd = atEnd;
        _words = words.GroupBy(word => atEnd ? word[^1] : word[0]).ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(word => word.Length).ToArray());
    }

    /// <summary>Words that stand before a name.</summary>
    public static Affixes AtStart(string[] words) => new(words, atEnd: false);

    /// <summary>Words that stand behind a name.</summary>
    public static Affixes AtEnd(string[] words) => new(words, atEnd: true);

    /// <summary>The length of the longest of the words at its end of a text; 0 where none stands there.</summary>
    public int LengthIn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_words.TryGetValue(_atEnd ? text[^1] : text[0], out string[]? words)) return 0;
        foreach (string word in words)
        {
            if (_atEnd ? text.EndsWith(word) : text.StartsWith(word)) return word.Length;
        }

        return 0;
    }
}
