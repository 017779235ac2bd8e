using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Documents;

/// <summary>A block that is running text: a heading, a paragraph, an item of a list.</summary>
public abstract record TextBlock : Block
{
    private protected TextBlock()
    {
    }

    /// <summary>The text; a line break is <c>\n</c>.</summary>
    public required string Text
    {
        get;
        init => field = Require.NotNull(value);
    }

    /// <summary>The sentences of the text, each with its place.</summary>
    public IEnumerable<Sentence> Sentences() => Sentence.Split(Text, Place);
}
