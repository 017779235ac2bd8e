using System.Runtime.InteropServices;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Analysis;

/// <summary>
/// Collects lines into a <see cref="CodeTree{TCode}"/>. Lines are added up at their own code only; the few codes are
/// carried upwards at the end, so that the work for a million lines is one look-up each.
/// </summary>
internal sealed class CodeTreeBuilder<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    // By number: an integer key needs no comparer.
    private readonly Dictionary<int, BreakdownAccumulator> _ownSums = [];

    public void Add(TCode code, ExpenditureCategory category, Money amount) => SumOf(_ownSums, code).Add(category, amount);

    public CodeTree<TCode> Build()
    {
        var total = new BreakdownAccumulator();
        var sums = new Dictionary<int, BreakdownAccumulator>(2 * _ownSums.Count);
        foreach (var (number, own) in _ownSums)
        {
            total.Add(own);
            for (TCode? above = TCode.FromNumber(number); above is { } code; above = code.Parent)
            {
                SumOf(sums, code).Add(own);
            }
        }

        var codes = sums.Keys.Select(TCode.FromNumber).Order().ToArray();
        var children = codes.ToLookup(code => code.Parent?.Number);
        var nodes = new Dictionary<TCode, CodeNode<TCode>>(codes.Length);
        CodeNode<TCode> NodeOf(TCode code)
            => nodes[code] = new CodeNode<TCode>(code, sums[code.Number].ToBreakdown(), children[code.Number].Select(NodeOf));
        var roots = children[null].Select(NodeOf).ToArray();
        return new CodeTree<TCode>(nodes, roots, total.ToBreakdown());
    }

    private static BreakdownAccumulator SumOf(Dictionary<int, BreakdownAccumulator> sums, TCode code)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, code.Number, out _);
        return sum ??= new BreakdownAccumulator();
    }
}
