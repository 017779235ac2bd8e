namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>A paragraph style. Sizes are in half points, spaces and widths in twentieths of a point.</summary>
internal sealed record DocxStyle(string Id, string Name, DocxFont Font, int Size)
{
    public bool IsBold { get; init; }

    /// <summary>left, center, right or both.</summary>
    public string Alignment { get; init; } = "both";

    /// <summary>Whether the first line is set in by two characters.</summary>
    public bool IsFirstLineIndented { get; init; }

    /// <summary>From the left, for the levels of contents and lists.</summary>
    public int Indent { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>The exact height of a line; 0 leaves it to the font.</summary>
    public int Line { get; init; }

    /// <summary>The level in the outline from zero; −1 for styles that are no headings.</summary>
    public int OutlineLevel { get; init; } = -1;

    public bool KeepsWithNext { get; init; }

    /// <summary>Whether a right tab at the end of the line takes the page number.</summary>
    public bool HasPageTab { get; init; }
}
