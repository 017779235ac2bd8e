namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>A sentence made from exact amounts, in one of the wordings of real documents.</summary>
/// <param name="Text">The sentence, right as printed.</param>
/// <param name="Wrong">The same sentence with one stated figure moved beyond any rounding; null where rounding could explain any move.</param>
internal sealed record InventedStatement(string Text, string? Wrong);
