namespace PublicBudget.Reporting.Documents;

/// <summary>What a cell has only where it is a figure.</summary>
/// <param name="Number">The number that the text prints.</param>
/// <param name="Formula">How it follows from other cells.</param>
internal sealed record CellFigure(CellNumber? Number, Formula? Formula)
{
    /// <summary>The two, or nothing where neither is known.</summary>
    public static CellFigure? Of(CellNumber? number, Formula? formula) => number is null && formula is null ? null : new(number, formula);
}
