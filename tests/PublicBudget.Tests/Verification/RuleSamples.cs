namespace PublicBudget.Tests.Verification;

/// <summary>One sample for every rule of the catalogue, by its identifier. A rule without one fails the tests.</summary>
internal static partial class RuleSamples
{
    public static IReadOnlyDictionary<string, RuleSample> All { get; } = Families().SelectMany(family => family).ToDictionary();

    private static IEnumerable<IEnumerable<KeyValuePair<string, RuleSample>>> Families() =>
        [Structure(), WithinTables(), Hierarchy(), BetweenTables(), ThreePublic(), OtherItems(), Text(), Codes(), Performance(), Precision(), AcrossDocuments()];

    /// <summary>A rule over figures alone: the same lines but for one.</summary>
    private static KeyValuePair<string, RuleSample> Lines(string id, string lines, string from, string to)
    {
        Assert.Contains(from, lines, StringComparison.Ordinal);
        return new(id, new RuleSample { Holds = SheetText.Sheet(lines), Fires = SheetText.Sheet(lines.Replace(from, to, StringComparison.Ordinal)) });
    }
}
