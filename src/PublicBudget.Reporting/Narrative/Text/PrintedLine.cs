namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>One printed line: where it stands, how wide it is and what it is at first sight.</summary>
internal readonly struct PrintedLine
{
    public PrintedLine(int start, int end, int width, PrintedLineKind kind, bool hasProse, bool startsPage)
    {
        Start = start;
        End = end;
        Width = width;
        Kind = kind;
        HasProse = hasProse;
        StartsPage = startsPage;
    }

    /// <summary>First character that is not blank.</summary>
    public int Start { get; }

    /// <summary>Behind the last character that is not blank.</summary>
    public int End { get; }

    /// <summary>Columns: two for a Chinese character, one for any other.</summary>
    public int Width { get; }

    public PrintedLineKind Kind { get; }

    /// <summary>A line with punctuation or a percentage inside is running text; a heading has none.</summary>
    public bool HasProse { get; }

    /// <summary>A form feed stands before the line.</summary>
    public bool StartsPage { get; }

    public bool IsBlank => Start >= End;
}
