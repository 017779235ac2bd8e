using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Where blocks of text are printed.</summary>
internal static class PrintedBlocks
{
    /// <summary>The place of a block, as facts and mentions have it.</summary>
    public static PrintedPlace PrintedAt(this TextBlock block) => new() { Page = block.Place.Page, Line = block.Place.Line, Sheet = block.Place.Sheet };
}
