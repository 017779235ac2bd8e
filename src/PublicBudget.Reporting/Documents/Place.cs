using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

/// <summary>
/// Where something stands in a document: as much as is known, counted from one, as a person would say it. What is not
/// known is null. Blocks carry their place; rows, cells and sentences derive theirs from the block's.
/// </summary>
public sealed partial record Place
{
    private readonly OptionalNumber _block;
    private readonly OptionalNumber _table;
    private readonly OptionalNumber _page;
    private readonly OptionalNumber _line;
    private readonly OptionalNumber _row;
    private readonly OptionalNumber _column;
    private readonly OptionalNumber _note;
    private readonly OptionalNumber _paragraph;
    private readonly OptionalNumber _sentence;

    /// <summary>Nothing is known of the place.</summary>
    public static Place None { get; } = new();

    /// <summary>The order in which a reader meets the places: document, block, row, column, note, sentence.</summary>
    public static IComparer<Place> ReadingOrder { get; } = Comparer<Place>.Create(Compare);

    /// <summary>The document's name, for instance the name of its file.</summary>
    public string? Document { get; init; }

    /// <summary>The text of the nearest heading above.</summary>
    public string? Section { get; init; }

    /// <summary>The number of the block among all blocks of the document.</summary>
    public int? Block
    {
        get => _block;
        init => _block = value;
    }

    /// <summary>The number of the table among all tables of the document.</summary>
    public int? Table
    {
        get => _table;
        init => _table = value;
    }

    /// <summary>The title of the table (表名).</summary>
    public string? TableTitle { get; init; }

    /// <summary>The name of the worksheet (工作表).</summary>
    public string? Sheet { get; init; }

    /// <summary>The page of a paged source.</summary>
    public int? Page
    {
        get => _page;
        init => _page = value;
    }

    /// <summary>The line of a text source, for instance of a Markdown file.</summary>
    public int? Line
    {
        get => _line;
        init => _line = value;
    }

    /// <summary>The row: of the worksheet where <see cref="Sheet"/> is known, else of the table with its header rows.</summary>
    public int? Row
    {
        get => _row;
        init => _row = value;
    }

    /// <summary>The column: of the worksheet where <see cref="Sheet"/> is known, else of the table.</summary>
    public int? Column
    {
        get => _column;
        init => _column = value;
    }

    /// <summary>The number of the note below the table (注, 说明).</summary>
    public int? Note
    {
        get => _note;
        init => _note = value;
    }

    /// <summary>The number of the paragraph below the nearest heading, or in the document where there is no heading.</summary>
    public int? Paragraph
    {
        get => _paragraph;
        init => _paragraph = value;
    }

    /// <summary>The number of the sentence in its paragraph or note.</summary>
    public int? Sentence
    {
        get => _sentence;
        init => _sentence = value;
    }

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsNone => Equals(None);

    private static int Compare(Place? left, Place? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        int order = string.CompareOrdinal(left.Document, right.Document);
        ReadOnlySpan<(int?, int?)> numbers =
        [
            (left.Block, right.Block), (left.Page, right.Page), (left.Table, right.Table), (left.Line, right.Line),
            (left.Paragraph, right.Paragraph), (left.Row, right.Row), (left.Column, right.Column),
            (left.Note, right.Note), (left.Sentence, right.Sentence),
        ];
        for (int i = 0; order == 0 && i < numbers.Length; i++)
        {
            order = Nullable.Compare(numbers[i].Item1, numbers[i].Item2);
        }

        return order;
    }
}
