namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Where the parser stands when it finds an element.</summary>
/// <param name="Paragraph">The number of the paragraph, from 0.</param>
/// <param name="Sentence">The number of the sentence in the text, from 0.</param>
/// <param name="SentenceOfParagraph">The number of the sentence in its paragraph, from 0.</param>
/// <param name="Depth">How many brackets are open.</param>
/// <param name="IsAside">It is inside an explanation (主要原因是…).</param>
internal readonly record struct Situation(int Paragraph, int Sentence, int SentenceOfParagraph, int Depth, bool IsAside);
