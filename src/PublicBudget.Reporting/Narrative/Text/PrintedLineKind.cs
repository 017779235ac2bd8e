namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>What a printed line is at first sight.</summary>
internal enum PrintedLineKind
{
    /// <summary>Anything else.</summary>
    Text = 0,

    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>A page number: — 12 —, - 2 -, 第 3 页, 3 / 20.</summary>
    PageNumber,

    /// <summary>A number alone, without unit: the cell of a table, or a page number without dashes.</summary>
    Number,
}
