using System.Runtime.CompilerServices;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// The data that the tests of a rule set name by their keys. Finding them is most of the work of a sum, and a sheet never changes:
/// they are found once for each sheet, and forgotten with it.
/// </summary>
internal sealed class NamedData
{
    private readonly ConditionalWeakTable<SheetIndex, NamedFigures> _found = [];
    private readonly FactKey[][] _keys;
    private readonly bool _isEmpty;

    /// <summary>The keys of tests, in their order.</summary>
    public NamedData(IEnumerable<RuleTest> tests)
    {
        _keys = [.. tests.Select(test => test.NamedData.Select(key => key.Canonical).ToArray())];
        _isEmpty = Array.TrueForAll(_keys, keys => keys.Length == 0);
    }

    /// <summary>What a sheet has of them.</summary>
    public NamedFigures In(SheetIndex index) => _isEmpty ? NamedFigures.None : _found.GetValue(index, FindIn);

    private NamedFigures FindIn(SheetIndex index) => new(index, _keys);
}
