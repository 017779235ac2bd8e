using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

public sealed partial record Document
{
    /// <summary>
    /// The same document with the place of every block filled in: document, block, nearest heading, table number and title,
    /// paragraph. What a place knows already of its source (sheet, page, line, first row and column) stays.
    /// </summary>
    public Document WithPlaces()
    {
        var counter = new PlaceCounter(Name);
        return this with { Blocks = ValueList.Copy(Blocks.Select(counter.Number)) };
    }

    private sealed class PlaceCounter(string? document)
    {
        private string? _section;
        private int _blocks;
        private int _tables;
        private int _paragraphs;

        public Block Number(Block block)
        {
            _blocks++;
            Place place = block.Place;
            switch (block)
            {
                case Heading heading:
                    _section = heading.Text;
                    _paragraphs = 0;
                    return block with { Place = place with { Document = document, Section = _section, Block = _blocks } };
                case TextBlock:
                    _paragraphs++;
                    return block with { Place = place with { Document = document, Section = _section, Block = _blocks, Paragraph = _paragraphs } };
                case Table table:
                    _tables++;
                    return block with
                    {
                        Place = place with { Document = document, Section = _section, Block = _blocks, Table = _tables, TableTitle = NullIfEmpty(table.Title) },
                    };
                default:
                    return block with { Place = place with { Document = document, Section = _section, Block = _blocks } };
            }
        }

        private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
    }
}
