using System.Runtime.InteropServices;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Analysis;

/// <summary>
/// Collects lines into a <see cref="CodeTree{TCode}"/>. Lines are added up at their own code only; the few codes are
/// carried upwards at the end, so that the work for a million lines is one dictionary entry each.
/// </summary>
internal sealed class CodeTreeBuilder<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Dictionary<TCode, BreakdownAccumulator> _ownSums = [];
    private TCode _lastCode;
    private BreakdownAccumulator? _last;

    public void Add(TCode code, ExpenditureCategory category, Money amount)
    {
        // Neighbouring lines mostly share their code.
        if (_last is null || !_lastCode.Equals(code))
        {
            _lastCode = code;
            _last = SumOf(_ownSums, code);
        }

        _last.Add(category, amount);
    }

    public CodeTree<TCode> Build()
    {
        var total = new BreakdownAccumulator();
        var sums = new Dictionary<TCode, BreakdownAccumulator>(2 * _ownSums.Count);
        foreach (var (code, own) in _ownSums)
        {
            total.Add(own);
            for (TCode? above = code; above is { } level; above = level.Parent)
            {
                SumOf(sums, level).Add(own);
            }
        }

        var children = sums.Keys.Where(code => code.Parent is not null).ToLookup(code => code.Parent!.Value);
        var nodes = new Dictionary<TCode, CodeNode<TCode>>(sums.Count);
        CodeNode<TCode> NodeOf(TCode code)
            => nodes[code] = new CodeNode<TCode>(code, sums[code].ToBreakdown(), children[code].Order().Select(NodeOf));
        var roots = sums.Keys.Where(code => code.Parent is null).Order().Select(NodeOf).ToArray();
        return new CodeTree<TCode>(nodes, roots, total.ToBreakdown());
    }

    private static BreakdownAccumulator SumOf(Dictionary<TCode, BreakdownAccumulator> sums, TCode code)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, code, out _);
        return sum ??= new BreakdownAccumulator();
    }
}
