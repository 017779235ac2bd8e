namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Something that the outline of a narrative is made of, in reading order.</summary>
internal abstract class Element
{
    /// <summary>Its index among all elements.</summary>
    public int Index { get; set; }

    /// <summary>Where it begins in the normalized text.</summary>
    public int Start { get; init; }

    /// <summary>Behind its last character.</summary>
    public int End { get; set; }

    /// <summary>Paragraph, sentence, bracket, explanation.</summary>
    public Situation Situation { get; init; }

    public int Paragraph => Situation.Paragraph;

    public int Sentence => Situation.Sentence;

    public int Depth => Situation.Depth;

    public bool IsAside => Situation.IsAside;
}
