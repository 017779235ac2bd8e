namespace PublicBudget.Facts;

/// <summary>Whether a table stands in the document.</summary>
public enum TablePresence
{
    /// <summary>The table is printed with figures. The default.</summary>
    Printed = 0,

    /// <summary>空表: the table is printed without a figure.</summary>
    Empty = 1,

    /// <summary>The table is named in the contents, or asked for by the form, and not printed.</summary>
    Missing = 2,

    /// <summary>
    /// The document has the table, or may have it, and its cells could not be read: a title without a table under it, a text
    /// without any table.
    /// </summary>
    Unread = 3,
}
