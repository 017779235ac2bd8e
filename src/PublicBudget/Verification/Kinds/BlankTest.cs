using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// Blanks fit the figures around them (空白单元格): a total is blank only where its parts are, and no part is blank while the total
/// exceeds the others. It reads what the sums left undecided because of a blank.
/// </summary>
public sealed class BlankTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "合计空白 ⇔ 分项空白；合计 − 其余分项 ≠ 0 时分项不空白";

    internal override bool RunsLast => true;

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int fitting = 0;
        int checks = context.Log.Count;
        for (int i = 0; i < checks; i++)
        {
            ref CheckData check = ref context.Log[i];
            if (context.Log.DetailOf(in check) is Reasons.BlankTotal or Reasons.BlankParts or Reasons.BlankOperand) Report(context, i);
            else if (check.Verdict.Holds() && HasBlank(context, in check)) fitting++;
        }

        context.Pass(fitting);
    }

    private static bool HasBlank(RuleContext context, in CheckData check)
    {
        foreach (Operand operand in context.Log.OperandsOf(in check))
        {
            if (context.Index.Entries[operand.Entry].State == FigureState.Blank) return true;
        }

        return false;
    }

    private static void Report(RuleContext context, int check)
    {
        int[] entries = new int[context.Log[check].OperandCount];
        for (int i = 0; i < entries.Length; i++) entries[i] = context.Log.OperandsOf(in context.Log[check])[i].Entry;
        Fact[] facts = [.. entries.Select(entry => context.Sheet.Facts[entry])];
        string figures = string.Join("、", facts.Select(fact => $"{fact.Place?.ToString() ?? fact.Key.Describe()} {fact.Figure}"));
        string rule = context.Rules.Rules[context.Log[check].Rule].Id;
        context.Contradict(new Remark
        {
            Chinese = $"空白与其他数字不符（{rule}）：{figures}",
            English = $"a blank does not fit the other figures ({rule}): {figures}",
            Place = facts[0].Place,
            Arguments = [new("rule", rule)],
        }, entries);
    }
}
