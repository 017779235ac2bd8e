using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>A narrative taken apart: its levels, claims and lists in reading order.</summary>
internal sealed class Outline
{
    public Outline(NormalizedText text, List<Token> tokens, List<Element> elements)
    {
        Text = text;
        Tokens = tokens;
        Elements = elements;
        foreach (Element element in elements)
        {
            if (element is Level level)
            {
                Levels.Add(level);
            }
        }
    }

    public NormalizedText Text { get; }

    /// <summary>The text cut into tokens.</summary>
    public List<Token> Tokens { get; }

    public List<Element> Elements { get; }

    public List<Level> Levels { get; } = [];
}
