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
    private readonly Dictionary<TCode, BreakdownAccumulator> _sums = [];
    private TCode _lastCode;
    private BreakdownAccumulator? _last;

    public void Add(TCode code, ExpenditureCategory category, Money amount)
    {
        // Neighbouring lines mostly share their code.
        if (_last is null || !_lastCode.Equals(code))
        {
            _lastCode = code;
            _last = SumOf(code);
        }

        _last.Add(category, amount);
    }

    public CodeTree<TCode> Build()
    {
        var total = new BreakdownAccumulator();
        foreach (var (code, sum) in _sums.ToArray())
        {
            total.Add(sum);
            for (var parent = code.Parent; parent is { } above; parent = above.Parent)
            {
                SumOf(above).Add(sum);
            }
        }

        var children = _sums.Keys.Where(code => code.Parent is not null).ToLookup(code => code.Parent!.Value);
        var nodes = new Dictionary<TCode, CodeNode<TCode>>(_sums.Count);
        CodeNode<TCode> NodeOf(TCode code)
            => nodes[code] = new CodeNode<TCode>(code, _sums[code].ToBreakdown(), children[code].Order().Select(NodeOf));
        var roots = _sums.Keys.Where(code => code.Parent is null).Order().Select(NodeOf).ToArray();
        return new CodeTree<TCode>(nodes, roots, total.ToBreakdown());
    }

    private BreakdownAccumulator SumOf(TCode code)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, code, out _);
        return sum ??= new BreakdownAccumulator();
    }
}
