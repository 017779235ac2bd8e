using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Sources;

/// <summary>A string. Places count its paragraphs and sentences, and its pages where form feeds part them.</summary>
internal sealed class PlainSource : INarrativeSource
{
    private readonly List<int> _pageEnds = [];

    public PlainSource(string text)
    {
        Text = text;
        for (int i = text.IndexOf('\f', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\f', i + 1))
        {
            _pageEnds.Add(i);
        }
    }

    public string Text { get; }

    public bool HasParagraphs => false;

    public Place PlaceOf(int position, Situation situation) => new()
    {
        Page = _pageEnds.Count == 0 ? null : PageOf(position),
        Paragraph = situation.Paragraph + 1,
        Sentence = situation.SentenceOfParagraph + 1,
    };

    public TextSpan Localize(TextSpan span) => span;

    private int PageOf(int position)
    {
        int index = _pageEnds.BinarySearch(position);
        return (index < 0 ? ~index : index) + 1;
    }
}
