namespace PublicBudget.Verification.Kinds;

/// <summary>
/// The sums hold together, and not only one by one (联合可行性): there are exact values behind all printed figures that satisfy every sum
/// at once. The finding names the smallest set of sums that cannot hold together.
/// </summary>
public sealed class FeasibilityTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "全部分项求和关系同时成立";

    internal override bool RunsLast => true;

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int sums = 0;
        bool isRounded = false;
        foreach (ref readonly CheckData check in context.Log.Checks)
        {
            if (!Feasibility.IsSum(in check)) continue;
            sums++;
            isRounded |= check.Verdict == Verdict.WithinRounding;
        }

        // Where every sum holds with the printed figures themselves, these are the values that were to be found.
        if (sums < 2) return;
        if (!isRounded || Feasibility.FindConflict(context) is not { } conflict) context.Pass();
        else Report(context, conflict);
    }

    private static void Report(RuleContext context, List<int> conflict)
    {
        List<int> entries = [];
        foreach (int check in conflict)
        {
            foreach (Operand operand in context.Log.OperandsOf(in context.Log[check]))
            {
                if (!entries.Contains(operand.Entry)) entries.Add(operand.Entry);
            }
        }

        string rules = string.Join("、", conflict.Select(check => context.Rules.Rules[context.Log[check].Rule].Id).Distinct());
        string figures = string.Join("、", entries.Select(entry => context.Sheet.Facts[entry])
            .Select(fact => $"{fact.Place?.ToString() ?? fact.Key.Describe()} {fact.Figure}"));
        context.Contradict(new Remark
        {
            Chinese = $"以下数字的 {conflict.Count} 个求和关系逐一成立而不能同时成立（{rules}）：{figures}",
            English = $"{conflict.Count} sums over these figures hold one by one and cannot hold together ({rules}): {figures}",
            Place = context.Sheet.Facts[entries[0]].Place,
            Arguments = [new("rules", rules)],
        }, [.. entries], Relation.Feasibility);
    }
}
