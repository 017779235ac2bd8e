using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>A printed amount in a claim, with the span of its number and the words that belong to it.</summary>
/// <param name="Amount">The amount, with the sign that its verb gives it.</param>
/// <param name="Start">Where number and verb begin in the normalized text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Situation">The paragraph and sentence that it stands in.</param>
internal sealed record Figure(PublishedAmount Amount, int Start, int End, Situation Situation);
