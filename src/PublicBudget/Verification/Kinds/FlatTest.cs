using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>持平 means no change: the two figures are equal, and no change other than zero stands beside it.</summary>
public sealed class FlatTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "持平 ⇒ 本年 = 上年，且无非零增减额";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (int datum in context.Index.OfMeasure(FactMeasure.Change))
        {
            for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
            {
                if (context.Index.Entries[entry] is { Kind: FigureKind.Direction, Direction: 0 }) Check(context, datum, entry);
            }
        }
    }

    private static void Check(RuleContext context, int datum, int entry)
    {
        ref readonly SheetEntry stated = ref context.Index.Entries[entry];
        if (context.Near(datum, in stated) is { } change)
        {
            RelationCheck beside = context.BeginAt(entry);
            beside.Add(change, isSubtracted: false);
            ref readonly SheetEntry number = ref context.Index.Entries[change.Entry];
            beside.Report(Relation.Flat, number.Value == 0 ? Verdict.Exact : Math.Abs(number.Value) <= number.Half ? Verdict.WithinRounding : Verdict.Contradicted);
            return;
        }

        FactKey key = context.Index.Keys[datum];
        Operand? current = context.Near(key.Subject, in stated), prior = context.Near(key.Compared, in stated);
        RelationCheck check = context.BeginAt(entry);
        check.Add(current, isSubtracted: false);
        check.Add(prior, isSubtracted: true);
        if (current is null || prior is null) check.Report(Relation.Flat, Verdict.InsufficientData, current is null ? Reasons.NoAmounts : Reasons.NoBase);
        else check.Finish(Relation.Flat);
    }
}
