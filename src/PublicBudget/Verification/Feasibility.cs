namespace PublicBudget.Verification;

/// <summary>
/// Whether sums can hold together: bounds are carried through the sums – a total lies within the sum of its parts, a part within
/// the total less the others – until nothing changes. An empty range proves a contradiction; for a tree of sums the
/// reverse is true as well.
/// </summary>
internal sealed class Feasibility
{
    // Trees settle in as many rounds as they are deep. Sums in a circle may go on for ever by ever smaller steps.
    private const int MostRounds = 64;

    // Making a set smaller costs a run for each of its sums.
    private const int MostToMinimise = 200;

    private readonly RuleContext _context;
    private readonly decimal[] _low;
    private readonly decimal[] _high;
    private readonly int[] _lowCause;
    private readonly int[] _highCause;

    private Feasibility(RuleContext context)
    {
        _context = context;
        int data = context.Index.Keys.Length;
        (_low, _high, _lowCause, _highCause) = (new decimal[data], new decimal[data], new int[data], new int[data]);
    }

    public static bool IsSum(in CheckData check)
        => check.Relation is Relation.Sum or Relation.ColumnSum or Relation.ParentSum or Relation.Equality && check.Verdict.Holds();

    /// <summary>The smallest set of sums that cannot hold together; null where all can.</summary>
    public static List<int>? FindConflict(RuleContext context)
    {
        List<int> sums = [];
        for (int i = 0; i < context.Log.Count; i++)
        {
            if (IsSum(in context.Log[i]) && !IsDisputed(context, i)) sums.Add(i);
        }

        var search = new Feasibility(context);
        return search.Propagate(sums) is { } conflict ? search.Minimise(conflict) : null;
    }

    // Figures whose own printings exclude each other are reported as such; they prove nothing about sums.
    private static bool IsDisputed(RuleContext context, int check)
    {
        foreach (Operand operand in context.Log.OperandsOf(in context.Log[check]))
        {
            if (context.Index.Conflicts(context.Index.DatumOf(operand.Entry))) return true;
        }

        return false;
    }

    /// <summary>The sums that led to an empty range; null where the bounds settle.</summary>
    private List<int>? Propagate(List<int> sums)
    {
        Reset();
        bool changes = true;
        for (int round = 0; changes && round < MostRounds; round++)
        {
            changes = false;
            foreach (int sum in sums)
            {
                if (!Tighten(sum, ref changes)) return Trace(sum);
            }
        }

        return null;
    }

    private void Reset()
    {
        for (int datum = 0; datum < _low.Length; datum++)
        {
            (_low[datum], _high[datum]) = _context.Index.RangeOf(datum);
            _lowCause[datum] = _highCause[datum] = -1;
        }
    }

    /// <summary>Carries bounds through one sum; false where a range becomes empty.</summary>
    private bool Tighten(int sum, ref bool changes)
    {
        ReadOnlySpan<Operand> operands = _context.Log.OperandsOf(in _context.Log[sum]);

        // Written as 0 = total − parts: the low and the high end of that expression.
        decimal low = 0, high = 0;
        for (int i = 0; i < operands.Length; i++)
        {
            (decimal termLow, decimal termHigh) = Term(operands[i], i == 0);
            low += termLow;
            high += termHigh;
        }

        if (low > 0 || high < 0) return false;
        for (int i = 0; i < operands.Length; i++)
        {
            (decimal termLow, decimal termHigh) = Term(operands[i], i == 0);
            if (!Narrow(operands[i], i == 0, -(high - termHigh), -(low - termLow), sum, ref changes)) return false;
        }

        return true;
    }

    private (decimal Low, decimal High) Term(Operand operand, bool isTotal)
    {
        if (!_context.Index.Entries[operand.Entry].IsNumber) return (0, 0);
        int datum = _context.Index.DatumOf(operand.Entry);
        return isTotal != operand.IsSubtracted ? (_low[datum], _high[datum]) : (-_high[datum], -_low[datum]);
    }

    private bool Narrow(Operand operand, bool isTotal, decimal low, decimal high, int sum, ref bool changes)
    {
        if (!_context.Index.Entries[operand.Entry].IsNumber) return true;
        int datum = _context.Index.DatumOf(operand.Entry);
        if (isTotal == operand.IsSubtracted) (low, high) = (-high, -low);
        if (low > _low[datum])
        {
            (_low[datum], _lowCause[datum], changes) = (low, sum, true);
        }

        if (high < _high[datum])
        {
            (_high[datum], _highCause[datum], changes) = (high, sum, true);
        }

        return _low[datum] <= _high[datum];
    }

    /// <summary>The sums whose bounds led to a failure, found backwards from where it showed.</summary>
    private List<int> Trace(int failed)
    {
        List<int> found = [failed];
        for (int next = 0; next < found.Count; next++)
        {
            foreach (Operand operand in _context.Log.OperandsOf(in _context.Log[found[next]]))
            {
                int datum = _context.Index.DatumOf(operand.Entry);
                AddCause(found, _lowCause[datum]);
                AddCause(found, _highCause[datum]);
            }
        }

        return found;
    }

    private static void AddCause(List<int> found, int cause)
    {
        if (cause >= 0 && !found.Contains(cause)) found.Add(cause);
    }

    /// <summary>Leaves out each sum without which the others still contradict each other.</summary>
    private List<int> Minimise(List<int> conflict)
    {
        for (int i = 0; i < conflict.Count && conflict.Count <= MostToMinimise;)
        {
            List<int> rest = [.. conflict];
            rest.RemoveAt(i);
            if (Propagate(rest) is null) i++;
            else conflict = rest;
        }

        return conflict;
    }
}
