namespace PublicBudget.Facts;

/// <summary>A datum as all its occurrences give it, for relations that take it from the whole sheet.</summary>
/// <param name="Entry">The occurrence that speaks for the datum: the finest number, else the first.</param>
/// <param name="Ticks">Its value in whole numbers, where it has one.</param>
/// <param name="State">Whether it is reported or blank.</param>
/// <param name="IsUsable">Whether a relation can take it: its occurrences do not exclude each other, and have no excess digits.</param>
internal readonly record struct SheetDatum(int Entry, Ticks Ticks, FigureState State, bool IsUsable);
