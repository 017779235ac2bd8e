using PublicBudget.Collections;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>The tables of a document, and how much of what they print was recognised.</summary>
public sealed record TableRecognition
{
    /// <summary>The tables in reading order, those that were not understood too.</summary>
    public required IReadOnlyList<RecognisedTable> Tables
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>How many printed figures were recognised.</summary>
    public int RecognisedCount => Tables.Sum(table => table.Figures.Count(figure => !figure.IsBlank));

    /// <summary>How many printed numbers were not.</summary>
    public int UnrecognisedCount => Tables.Sum(table => table.Unrecognised.Count);
}
