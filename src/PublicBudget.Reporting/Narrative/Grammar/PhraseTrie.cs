namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>The phrase table as a trie: the longest phrase at a position, in as many steps as it has characters.</summary>
internal sealed class PhraseTrie
{
    private const int PageSize = 256;

    // At nearly every place of a text no phrase begins, and its first character tells: it is looked up by its number, in pages.
    private readonly Node?[]?[] _roots = new Node?[(char.MaxValue + 1) / PageSize][];

    /// <summary>The characters that phrases begin with.</summary>
    public IEnumerable<char> FirstCharacters => Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => Root(c) is not null);

    /// <summary>Adds a phrase. One phrase can be several words: which one it is depends on what follows.</summary>
    public void Add(string phrase, Word word)
    {
        Node?[] page = _roots[phrase[0] / PageSize] ??= new Node?[PageSize];
        Node node = page[phrase[0] % PageSize] ??= new Node();
        foreach (char c in phrase.AsSpan(1)) node = node.Next(c) ?? node.Add(c);
        node.Add(word);
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
        Node? node = Root(text[start]);
        for (int end = start + 1; node is not null; node = end < text.Length ? node.Next(text[end++]) : null)
        {
            foreach (Word candidate in node.Words)
            {
                if (candidate.Need == WordNeed.Nothing || accepts(text, end, candidate))
                {
                    (length, word) = (end - start, candidate);
                    break;
                }
            }
        }

        return length;
    }

    private Node? Root(char c) => _roots[c / PageSize]?[c % PageSize];

    /// <summary>Whether a word may end before a position.</summary>
    public delegate bool AcceptWord(ReadOnlySpan<char> text, int end, Word word);

    private sealed class Node
    {
        private char[] _characters = [];
        private Node[] _nodes = [];

        public Word[] Words { get; private set; } = [];

        // Few phrases go on behind most characters: no search is faster than looking at them.
        public Node? Next(char c)
        {
            char[] characters = _characters;
            for (int i = 0; i < characters.Length; i++)
            {
                if (characters[i] == c) return _nodes[i];
            }

            return null;
        }

        public void Add(Word word) => Words = [.. Words, word];

        public Node Add(char c)
        {
            var added = new Node();
            (_characters, _nodes) = ([.. _characters, c], [.. _nodes, added]);
            return added;
        }
    }
}
