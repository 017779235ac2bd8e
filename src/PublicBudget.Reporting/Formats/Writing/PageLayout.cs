using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>
/// Which blocks stand on pages that lie across: the wide tables, the headings directly above them and the notes and the date
/// directly below, so that no heading stays behind on a page of its own.
/// </summary>
internal sealed class PageLayout
{
    private readonly TableLayout?[] _tables;
    private readonly bool[] _isLandscape;

    public PageLayout(Document document)
    {
        IReadOnlyList<Block> blocks = document.Blocks;
        _tables = new TableLayout?[blocks.Count];
        _isLandscape = new bool[blocks.Count];
        bool asBefore = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Table { IsHidden: false } table)
            {
                _tables[i] = new TableLayout(table);
                _isLandscape[i] = _tables[i]!.IsLandscape;
            }
            else if (blocks[i] is PageBreak pageBreak)
            {
                _isLandscape[i] = pageBreak.Orientation == PageOrientation.Landscape;
            }
            else
            {
                _isLandscape[i] = asBefore && (BelongsToTableAbove(blocks[i]) || IsInLandscapeRun(blocks, i));
            }

            asBefore = _isLandscape[i];
        }

        for (int i = blocks.Count - 2; i >= 0; i--)
        {
            if (BelongsToBlockBelow(blocks[i]))
            {
                _isLandscape[i] = _isLandscape[i + 1];
            }
        }
    }

    /// <summary>Whether the block stands on a page that lies across.</summary>
    public bool IsLandscape(int block) => _isLandscape[block];

    /// <summary>The layout of a table that is not hidden.</summary>
    public TableLayout TableAt(int block) => _tables[block]!;

    /// <summary>After a page break that asks for landscape, everything lies across up to the next page break.</summary>
    private bool IsInLandscapeRun(IReadOnlyList<Block> blocks, int block)
    {
        for (int i = block - 1; i >= 0; i--)
        {
            if (blocks[i] is PageBreak pageBreak)
            {
                return pageBreak.Orientation == PageOrientation.Landscape;
            }

            if (!_isLandscape[i])
            {
                return false;
            }
        }

        return false;
    }

    private static bool BelongsToTableAbove(Block block) => block.IsHidden || block is Paragraph
    {
        Role: ParagraphRole.Note or ParagraphRole.Remark or ParagraphRole.Caption or ParagraphRole.Date,
    };

    private static bool BelongsToBlockBelow(Block block) =>
        block.IsHidden || block is Heading || block is PageBreak { Orientation: PageOrientation.Auto };
}
