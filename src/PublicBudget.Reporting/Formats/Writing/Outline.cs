using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>
/// The tree of headings of a document, in which a table with a title counts as a heading below the nearest one, with a stable
/// name for each, so that contents can lead to them.
/// </summary>
internal sealed class Outline
{
    private readonly Dictionary<int, OutlineEntry> _byBlock = [];
    private readonly Dictionary<string, OutlineEntry> _byKey = new(StringComparer.Ordinal);

    public Outline(Document document)
    {
        int level = 0;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            Block block = document.Blocks[i];
            if (block.IsHidden)
            {
                continue;
            }

            if (block is Heading heading)
            {
                level = heading.Level;
                Add(i, block, level, heading.Text);
            }
            else if (block is Table { Title.Length: > 0 } table)
            {
                Add(i, block, Math.Min(level + 1, Heading.MaximumLevel), table.Title);
            }
        }
    }

    /// <summary>The entries in the order of the document.</summary>
    public List<OutlineEntry> Entries { get; } = [];

    /// <summary>The entry of a block by its index; null for blocks that are not headings.</summary>
    public OutlineEntry? this[int block] => _byBlock.GetValueOrDefault(block);

    /// <summary>The lines of the contents: its own, or the document's headings and tables.</summary>
    public IEnumerable<ContentsLine> LinesOf(Contents contents) => contents.Entries.Count > 0
        ? contents.Entries.Select(entry => new ContentsLine(entry.Text, entry.Level, Find(entry), entry.Page))
        : Entries.Where(entry => entry.Level <= contents.Depth)
            .Select(entry => new ContentsLine(entry.Text, entry.Level, entry, null));

    private void Add(int index, Block block, int level, string text)
    {
        var entry = new OutlineEntry(Entries.Count + 1, level, text);
        Entries.Add(entry);
        _byBlock.Add(index, entry);
        if (block.Key is { } key)
        {
            _byKey.TryAdd(key, entry);
        }
    }

    private OutlineEntry? Find(ContentsEntry entry) =>
        entry.Target is { } key ? _byKey.GetValueOrDefault(key) : Entries.Find(candidate => candidate.Text == entry.Text);
}
