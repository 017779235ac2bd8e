using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>A printed percentage in a claim.</summary>
/// <param name="Percentage">The percentage, with the sign that its verb gives it.</param>
/// <param name="Start">Where number and verb begin in the normalized text.</param>
/// <param name="End">Where they end.</param>
internal sealed record Rate(PublishedPercentage Percentage, int Start, int End);
