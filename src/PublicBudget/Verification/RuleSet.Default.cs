using PublicBudget.Verification.Catalogue;

namespace PublicBudget.Verification;

public sealed partial class RuleSet
{
    /// <summary>The whole catalogue (docs/rules.md).</summary>
    public static RuleSet Default { get; } = new(
    [
        .. StructureRules.All, .. WithinTableRules.All, .. HierarchyRules.All, .. BetweenTablesRules.All, .. ThreePublicRules.All,
        .. OtherItemsRules.All, .. TextRules.All, .. CodeRules.All, .. PerformanceRules.All, .. PrecisionRules.All, .. AcrossDocumentsRules.All,
    ]);
}
