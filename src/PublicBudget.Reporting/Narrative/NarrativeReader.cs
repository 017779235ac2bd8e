using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Recognition;
using PublicBudget.Reporting.Narrative.Sources;
using PublicBudget.Reporting.Narrative.Tables;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative;

/// <summary>
/// Reads the arithmetic statements out of Chinese prose – sums, shares, growth, completion, 持平, 决算数大于预算数 – and checks each
/// within itself. The prose may be as text layers and web pages give it: justified, wrapped inside words, with page numbers in
/// mid-sentence, in full-width or traditional characters.
/// </summary>
/// <remarks>
/// Where it is not certain which amount a statement means, the statement is <see cref="StatementVerdict.Uncheckable"/>; a
/// <see cref="StatementVerdict.Mismatch"/> rests on figures that the words bind. Any text gives an answer, in time linear in its length.
/// </remarks>
public static class NarrativeReader
{
    // shares come before sums, which ask whether the shares of a list close; growth and flat before the sums of changes
    private static readonly IStatementRecognizer[] Recognizers =
    [
        new GrowthRecognizer(), new PointsRecognizer(), new FlatRecognizer(), new ShareRecognizer(), new DebtRatioRecognizer(), new CompletionRecognizer(), new DirectionRecognizer(), new SumRecognizer(),
        new TableRecognizer(),
    ];

    /// <summary>
    /// The statements of a text, in reading order. Their places count its paragraphs, sentences and, where form feeds part them,
    /// pages; their spans count its characters.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Statement> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(new PlainSource(text));
    }

    /// <summary>
    /// The statements of a document's running text – headings, paragraphs, list items, not tables – in reading order. Their places
    /// are those of the blocks, with the sentence; their spans count the characters of the block.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IReadOnlyList<Statement> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Read(new DocumentSource(document));
    }

    /// <summary>The statements of a text with all that they were found in, for whoever ties them to data.</summary>
    internal static NarrativeScene ReadScene(string text) => ReadScene(new PlainSource(text));

    private static IReadOnlyList<Statement> Read(INarrativeSource source) => ReadScene(source).Writer.Statements;

    private static NarrativeScene ReadScene(INarrativeSource source)
    {
        NarrativeScene scene = new(OutlineParser.Parse(TextNormalizer.Normalize(source.Text, source.HasParagraphs)), source);
        foreach (IStatementRecognizer recognizer in Recognizers)
        {
            recognizer.Recognize(scene);
        }

        return scene;
    }
}
