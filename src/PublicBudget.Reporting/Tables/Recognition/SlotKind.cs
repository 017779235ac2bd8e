namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What the text of a slot looks like by itself.</summary>
internal enum SlotKind
{
    /// <summary>Nothing is printed.</summary>
    Blank,

    /// <summary>A dash, a slash or asterisks in place of a figure.</summary>
    Dash,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number with a percent sign.</summary>
    Percent,

    /// <summary>Anything else.</summary>
    Text,
}
