using System.Collections.Frozen;

namespace PublicBudget.Performance;

/// <summary>
/// A table of phrases and what they mean, asked for the longest one at the start of a text. It is what keeps the words of
/// the parser data: operators, units, time words and qualitative words are rows, not code.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<char, Row[]> _byFirstCharacter;

    public PhraseTable(IEnumerable<(string Phrase, T Value)> rows) => _byFirstCharacter = rows
        .GroupBy(row => row.Phrase[0])
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(row => row.Phrase.Length).Select(row => new Row(row.Phrase, row.Value)).ToArray());

    /// <summary>The longest phrase that <paramref name="text"/> starts with, and its length.</summary>
    public bool TryStart(ReadOnlySpan<char> text, out T value, out int length)
    {
        if (!text.IsEmpty && _byFirstCharacter.TryGetValue(text[0], out Row[]? rows))
        {
            foreach (Row row in rows)
            {
                if (text.StartsWith(row.Phrase, StringComparison.Ordinal))
                {
                    (value, length) = (row.Value, row.Phrase.Length);
                    return true;
                }
            }
        }

        (value, length) = (default!, 0);
        return false;
    }

    /// <summary>What the whole of <paramref name="text"/> means, if it is a phrase of the table.</summary>
    public bool TryWhole(ReadOnlySpan<char> text, out T value) => TryStart(text, out value, out int length) && length == text.Length;

    private readonly record struct Row(string Phrase, T Value);
}
