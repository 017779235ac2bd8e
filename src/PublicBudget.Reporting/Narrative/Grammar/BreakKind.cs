namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What ends.</summary>
internal enum BreakKind
{
    /// <summary>A group of clauses, at a semicolon.</summary>
    Clauses = 0,

    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A bracket.</summary>
    Bracket,
}
