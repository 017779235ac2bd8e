namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>The phrase table as a trie: the longest phrase at a position, in as many steps as it has characters.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<char, Node> _roots = [];

    /// <summary>Adds a phrase. One phrase can be several words: which one it is depends on what follows.</summary>
    public void Add(string phrase, Word word)
    {
        Dictionary<char, Node> level = _roots;
        Node? node = null;
        foreach (char c in phrase)
        {
            if (!level.TryGetValue(c, out node))
            {
                level[c] = node = new Node();
            }

            level = node.Next;
        }

        node?.Words.Add(word);
    }

    /// <summary>
    /// The longest phrase at a position that <paramref name="accepts"/> takes for one of its words, in the order in which they
    /// were added.
    /// </summary>
    /// <returns>The length of the phrase, 0 for none.</returns>
    public int Match(ReadOnlySpan<char> text, int start, AcceptWord accepts, out Word word)
    {
        word = default;
        int length = 0;
        Dictionary<char, Node> level = _roots;
        for (int i = start; i < text.Length && level.TryGetValue(text[i], out Node? node); i++)
        {
            foreach (Word candidate in node.Words)
            {
                if (accepts(text, i + 1, candidate))
                {
                    (length, word) = (i + 1 - start, candidate);
                    break;
                }
            }

            level = node.Next;
        }

        return length;
    }

    /// <summary>Whether a word may end before a position.</summary>
    public delegate bool AcceptWord(ReadOnlySpan<char> text, int end, Word word);

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public List<Word> Words { get; } = [];
    }
}
