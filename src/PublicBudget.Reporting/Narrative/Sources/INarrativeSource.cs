using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Sources;

/// <summary>Where a narrative comes from: gives its text, and says where a position of it stands.</summary>
internal interface INarrativeSource
{
    string Text { get; }

    /// <summary>A blank line ends a paragraph for certain; else the lines have to tell.</summary>
    bool HasParagraphs { get; }

    /// <summary>The place of a position of <see cref="Text"/>, which stands in a situation of the grammar.</summary>
    Place PlaceOf(int position, Situation situation);

    /// <summary>A span of <see cref="Text"/> as the caller counts it.</summary>
    TextSpan Localize(TextSpan span);
}
