namespace PublicBudget.Facts;

/// <summary>A datum as all its occurrences give it, for relations that take it from the whole sheet.</summary>
/// <param name="Entry">The occurrence that speaks for the datum: the finest number, else the first.</param>
/// <param name="Addend">What it adds to a sum; unusable where its occurrences exclude each other, or have excess digits.</param>
internal readonly record struct SheetDatum(int Entry, Addend Addend);
