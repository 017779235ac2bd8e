using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// The word and the numbers go the same way (方向一致): 增加 has no falling rate beside it, and 大于 is not said of a smaller amount.
/// </summary>
public sealed class DirectionTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "增减方向 ~ 增减额、增长率、两数之差的正负号";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (int datum in context.Index.OfMeasure(FactMeasure.Change))
        {
            FactKey key = context.Index.Keys[datum];
            for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
            {
                ref readonly SheetEntry stated = ref context.Index.Entries[entry];
                if (stated.State != FigureState.Reported || stated.Kind == FigureKind.Direction && stated.Direction == 0) continue;
                if (stated.Kind == FigureKind.Direction) CheckAmounts(context, in key, entry);
                else CheckRate(context, in key, entry);
            }
        }
    }

    // Zero has no direction: 增加0.0 beside 增长0.02% is a matter of rounding, which the rate's own rule judges.
    private static void CheckRate(RuleContext context, in FactKey key, int entry)
    {
        ref readonly SheetEntry stated = ref context.Index.Entries[entry];
        if (context.Near(key with { Measure = FactMeasure.GrowthRate }, in stated) is not { } rate) return;
        RelationCheck check = context.BeginAt(entry);
        check.Add(rate, isSubtracted: false);
        bool contradicts = stated.Direction * context.Index.Entries[rate.Entry].Direction < 0;
        check.Report(Relation.Direction, contradicts ? Verdict.Contradicted : Verdict.Exact);
    }

    private static void CheckAmounts(RuleContext context, in FactKey key, int entry)
    {
        ref readonly SheetEntry stated = ref context.Index.Entries[entry];
        Operand? current = context.Near(key.Subject, in stated), prior = context.Near(key.Compared, in stated);
        RelationCheck check = context.BeginAt(entry);
        check.Add(current, isSubtracted: false);
        check.Add(prior, isSubtracted: true);
        if (current is not { } now || prior is not { } then)
        {
            check.Report(Relation.Direction, Verdict.InsufficientData, current is null ? Reasons.NoAmounts : Reasons.NoBase);
            return;
        }

        decimal change = (context.ValueOf(now) - context.ValueOf(then)) * stated.Direction;
        decimal room = context.Index.Entries[now.Entry].Half + context.Index.Entries[then.Entry].Half;
        check.Report(Relation.Direction, change > 0 ? Verdict.Exact : change + room > 0 ? Verdict.WithinRounding : Verdict.Contradicted);
    }
}
