namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Words that the grammar does not know: part of a topic or of an explanation.</summary>
    Text = 0,

    /// <summary>A number with a unit of money.</summary>
    Amount,

    /// <summary>A number with a unit of money that is beyond what any budget has.</summary>
    Unreadable,

    /// <summary>A number with a per cent or per mille sign.</summary>
    Percentage,

    /// <summary>A difference of percentages: 1.4个百分点.</summary>
    Points,

    /// <summary>A number with a measure word: 8辆.</summary>
    Count,

    /// <summary>A number alone.</summary>
    Number,

    /// <summary>A calendar year: 2024年, 2024年度.</summary>
    Year,

    /// <summary>A word of the phrase table.</summary>
    Word,

    /// <summary>The number of a heading or a list item.</summary>
    Marker,

    /// <summary>, between clauses.</summary>
    Comma,

    /// <summary>、 between the members of an enumeration.</summary>
    Pause,

    /// <summary>; between groups of clauses.</summary>
    Semicolon,

    /// <summary>: before a list or an explanation.</summary>
    Colon,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>( of a bracket that holds more than a name.</summary>
    Open,

    /// <summary>) of such a bracket.</summary>
    Close,

    /// <summary>| between the cells of a table that was flattened to lines.</summary>
    Bar,

    /// <summary>The end of a paragraph.</summary>
    ParagraphEnd,
}
