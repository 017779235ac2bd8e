using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>Collects the blocks and remarks of one reading and keeps it inside the limits.</summary>
internal sealed class ReadingBuilder(FileFormat format, ReadOptions options)
{
    // One remark of a kind for each of this many places is enough to act on; a broken file must not make millions.
    private const int MaxRemarksOfKind = 200;
    private const int LongestName = 80;

    private readonly List<Block> _blocks = [];
    private readonly List<ReadRemark> _remarks = [];
    private readonly Dictionary<ReadRemarkKind, int> _remarkCounts = [];
    private int _cells;
    private bool _isFull;

    /// <summary>The format by content.</summary>
    public FileFormat Format { get; } = format;

    /// <summary>The limits.</summary>
    public ReadLimits Limits { get; } = options.Limits;

    /// <summary>The document's title, where the format knows one.</summary>
    public string Title { get; set; } = "";

    /// <summary>Whether a limit on the content is reached and nothing more is taken in.</summary>
    public bool IsFull => _isFull;

    /// <summary>The text of a file, with a remark where its encoding is not what it says.</summary>
    public DecodedText Decode(ReadOnlyMemory<byte> bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes.Span);
        if (decoded.Remark is not null)
        {
            Remark(ReadRemarkKind.Encoding, Place.None, decoded.Remark);
        }

        return decoded;
    }

    /// <summary>Adds a block; false where <see cref="ReadLimits.MaxBlocks"/> is reached.</summary>
    public bool Add(Block block)
    {
        if (_blocks.Count >= Limits.MaxBlocks)
        {
            Full(block.Place, nameof(ReadLimits.MaxBlocks), Limits.MaxBlocks);
        }
        else if (!_isFull || block is Table)
        {
            _blocks.Add(block);
        }

        return !_isFull;
    }

    /// <summary>Adds a paragraph unless it is blank.</summary>
    public void AddParagraph(string text, Place place, ParagraphRole role = ParagraphRole.Body, bool isHidden = false)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Add(new Paragraph { Text = Clip(text.Trim(), place), Place = place, Role = role, IsHidden = isHidden });
        }
    }

    /// <summary>Counts a cell; false where <see cref="ReadLimits.MaxCells"/> is reached.</summary>
    public bool TakeCell(Place place)
    {
        if (_cells >= Limits.MaxCells)
        {
            Full(place, nameof(ReadLimits.MaxCells), Limits.MaxCells);
        }
        else
        {
            _cells++;
        }

        return !_isFull;
    }

    /// <summary>The text, cut to <see cref="ReadLimits.MaxCellLength"/>.</summary>
    public string Clip(string text, Place place)
    {
        if (text.Length <= Limits.MaxCellLength)
        {
            return text;
        }

        Remark(ReadRemarkKind.CutOff, place, FormattableString.Invariant($"a text of {text.Length} characters was cut to {Limits.MaxCellLength} ({nameof(ReadLimits)}.{nameof(ReadLimits.MaxCellLength)})"));
        return text[..Limits.MaxCellLength];
    }

    /// <summary>
    /// How many of the columns that a cell claims its row has room for, up to <see cref="ReadLimits.MaxColumns"/>; none where the row is
    /// full already. Spans that reach beyond every table are cut in silence, cells that no longer fit are not.
    /// </summary>
    public int TakeColumns(int used, int span, bool hasText, Place place)
    {
        int left = Limits.MaxColumns - used;
        if (left > 0)
        {
            return Math.Clamp(span, 1, left);
        }

        if (hasText)
        {
            Remark(ReadRemarkKind.CutOff, place, FormattableString.Invariant($"a cell stands right of column {Limits.MaxColumns} ({nameof(ReadLimits)}.{nameof(ReadLimits.MaxColumns)}) and was left out"));
        }

        return 0;
    }

    /// <summary>Says that a picture stands here, and which table it may be: text in pictures is not read.</summary>
    /// <param name="place">Where.</param>
    /// <param name="name">What the file calls it; empty where it has no name.</param>
    public void Picture(Place place, string name = "")
    {
        string called = name.Length == 0 ? "" : ": " + (name.Length <= LongestName ? name : name[..LongestName] + "…");
        Remark(ReadRemarkKind.Picture, place, ExpectedTable.TitleAbove(_blocks) is { } title
            ? $"a picture stands below “{title}”, where a table was expected{called}; text in pictures is not read"
            : $"a picture stands here{called}; text in pictures is not read");
    }

    /// <summary>Adds a remark.</summary>
    public void Remark(ReadRemarkKind kind, Place place, string text)
    {
        int count = _remarkCounts.GetValueOrDefault(kind);
        _remarkCounts[kind] = count + 1;
        if (count < MaxRemarksOfKind)
        {
            _remarks.Add(new ReadRemark { Kind = kind, Place = place, Text = text });
        }
        else if (count == MaxRemarksOfKind)
        {
            _remarks.Add(new ReadRemark { Kind = kind, Place = place, Text = "there are more of this kind; they are not listed" });
        }
    }

    /// <summary>The reading.</summary>
    public DocumentReading Build()
    {
        Document document = new Document { Name = options.Name, Title = Title, Blocks = _blocks }.WithPlaces();
        return new DocumentReading { Document = document, Format = Format, Remarks = [.. _remarks.Select(Named)] };
    }

    private ReadRemark Named(ReadRemark remark) => remark with { Place = remark.Place with { Document = options.Name } };

    private void Full(Place place, string limit, int allowed)
    {
        if (_isFull)
        {
            return;
        }

        _isFull = true;
        Remark(ReadRemarkKind.CutOff, place, FormattableString.Invariant($"the document was cut here: expected at most {allowed} ({nameof(ReadLimits)}.{limit}), found more"));
    }
}
