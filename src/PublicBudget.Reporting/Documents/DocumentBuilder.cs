using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

/// <summary>Puts a document together block by block. Not safe for use by several threads at once.</summary>
public sealed class DocumentBuilder
{
    private readonly string _title;
    private readonly string? _name;
    private readonly List<MetadataLine> _metadata = [];
    private readonly List<Block> _blocks = [];

    /// <summary>Begins a document.</summary>
    /// <param name="title">The title.</param>
    /// <param name="name">The name by which places call it, for instance its file's name.</param>
    public DocumentBuilder(string title, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        (_title, _name) = (title, name);
    }

    /// <summary>Adds a fact about the document itself: 公开日期, 2021年4月20日.</summary>
    public DocumentBuilder Metadata(string name, string value)
    {
        _metadata.Add(new MetadataLine { Name = name, Value = value });
        return this;
    }

    /// <summary>Adds a heading.</summary>
    public DocumentBuilder Heading(int level, string text, string? key = null) =>
        Add(new Heading { Level = level, Text = text, Key = key });

    /// <summary>Adds a paragraph.</summary>
    public DocumentBuilder Paragraph(string text, ParagraphRole role = ParagraphRole.Body) =>
        Add(new Paragraph { Text = text, Role = role });

    /// <summary>Adds an item of a list with its marker as printed: （一）.</summary>
    public DocumentBuilder Item(string marker, string text, int level = 0) =>
        Add(new ListItem { Marker = marker, Text = text, Level = level });

    /// <summary>Adds a table put together in place.</summary>
    public DocumentBuilder Table(Action<TableBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        var builder = new TableBuilder();
        build(builder);
        return Add(builder.Build());
    }

    /// <summary>Adds the contents; without entries they are taken from the headings and tables.</summary>
    public DocumentBuilder Contents(params IEnumerable<ContentsEntry> entries) =>
        Add(new Contents { Entries = ValueList.Copy(entries) });

    /// <summary>Begins a new page.</summary>
    public DocumentBuilder PageBreak(PageOrientation orientation = PageOrientation.Auto) =>
        Add(new PageBreak { Orientation = orientation });

    /// <summary>Adds any block.</summary>
    public DocumentBuilder Add(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        _blocks.Add(block);
        return this;
    }

    /// <summary>Adds blocks.</summary>
    public DocumentBuilder Add(IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        foreach (Block block in blocks)
        {
            Add(block);
        }

        return this;
    }

    /// <summary>The document, with every block's place.</summary>
    public Document Build() =>
        new Document { Name = _name, Title = _title, Metadata = ValueList.Copy(_metadata), Blocks = ValueList.Copy(_blocks) }.WithPlaces();
}
