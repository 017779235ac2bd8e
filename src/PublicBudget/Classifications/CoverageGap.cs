namespace PublicBudget.Classifications;

/// <summary>A part of a level whose completeness differs from that of the whole level.</summary>
/// <param name="Under">The digits of the code that the part lies below.</param>
/// <param name="Completeness">How complete the part is.</param>
/// <param name="Remark">What is missing.</param>
public sealed record CoverageGap(string Under, Completeness Completeness, string Remark);
