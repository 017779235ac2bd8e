namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>A word of the phrase table: what it does, and which way it points.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Sign">1 for more, −1 for less, 0 for neither or unknown.</param>
/// <param name="Basis">Which figure a <see cref="WordKind.Basis"/> names.</param>
/// <param name="Need">What must follow for the word to be one.</param>
internal readonly record struct Word(WordKind Kind, sbyte Sign = 0, FigureBasis Basis = FigureBasis.None, WordNeed Need = WordNeed.Nothing);
