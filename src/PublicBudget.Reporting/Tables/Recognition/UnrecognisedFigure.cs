using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A number that is printed in a table and was not recognised as a figure of it. Nothing is dropped in silence.</summary>
public sealed record UnrecognisedFigure
{
    private readonly Table _source;
    private readonly int _row;
    private readonly int _column;

    internal UnrecognisedFigure(Table source, int row, int column) => (_source, _row, _column) = (source, row, column);

    /// <summary>The text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Why it was not recognised.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it stands.</summary>
    public Place Place => _source.PlaceOf(_row, _column);
}
