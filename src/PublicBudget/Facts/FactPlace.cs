namespace PublicBudget.Facts;

/// <summary>A fact while facts are put in order.</summary>
/// <param name="Rank">Where its key stands among those of its column; zero for a key that has to be compared as it is.</param>
/// <param name="Number">Its number among the facts as they came.</param>
internal readonly record struct FactPlace(ulong Rank, int Number);
