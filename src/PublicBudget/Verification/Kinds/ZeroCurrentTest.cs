using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>A figure that is zero this year did not increase (本年为零，不应写增加).</summary>
public sealed class ZeroCurrentTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "本年 = 0 ⇒ 增减额 ≤ 0";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (int datum in context.Index.OfMeasure(FactMeasure.Change))
        {
            for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
            {
                ref readonly SheetEntry stated = ref context.Index.Entries[entry];
                if (stated.State != FigureState.Reported || context.Near(context.Index.Keys[datum].Subject, in stated) is not { } current) continue;
                RelationCheck check = context.BeginAt(entry);
                check.Add(current, isSubtracted: false);
                bool contradicts = context.ValueOf(current) == 0 && stated.Direction > 0;
                check.Report(Relation.Direction, contradicts ? Verdict.Contradicted : Verdict.Exact);
            }
        }
    }
}
