using System.Runtime.CompilerServices;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// The data that the tests of a rule set name by their keys. Finding them is most of the work of a sum, and a sheet never changes:
/// they are found once for each sheet, and forgotten with it.
/// </summary>
internal sealed class NamedData
{
    private readonly ConditionalWeakTable<SheetIndex, int[][]> _found = [];
    private readonly FactKey[][] _keys;

    /// <summary>The keys of tests, in their order.</summary>
    public NamedData(IEnumerable<RuleTest> tests)
        => _keys = [.. tests.Select(test => test.NamedData.Select(key => key.Canonical).ToArray())];

    /// <summary>Of each test the data that it names, −1 for one that the sheet does not have.</summary>
    public int[][] In(SheetIndex index) => _found.GetValue(index, FindIn);

    private int[][] FindIn(SheetIndex index) => [.. _keys.Select(keys => keys.Select(key => index.Find(in key)).ToArray())];
}
