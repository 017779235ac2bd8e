using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>No growth or completion rate over a base of zero (上年为零，无法比较): 0.3 增加 0.3 “增长100%” has no meaning.</summary>
public sealed class ZeroBaseTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "基数 = 0 ⇒ 无增长率、完成率";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        CheckAll(context, FactMeasure.GrowthRate);
        CheckAll(context, FactMeasure.Completion);
    }

    private static void CheckAll(RuleContext context, FactMeasure measure)
    {
        foreach (int datum in context.Index.OfMeasure(measure))
        {
            for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
            {
                if (context.Index.Entries[entry].Kind == FigureKind.Percentage) Check(context, in context.Index.Keys[datum], entry);
            }
        }
    }

    private static void Check(RuleContext context, in FactKey key, int entry)
    {
        ref readonly SheetEntry stated = ref context.Index.Entries[entry];
        Operand? current = context.Near(key.Subject, in stated), prior = context.Near(key.Compared, in stated);
        Operand? change = key.Measure == FactMeasure.GrowthRate ? context.Near(key with { Measure = FactMeasure.Change }, in stated) : null;
        bool isByChange = current is not null && change is not null;
        if (!isByChange && prior is null) return;
        RelationCheck check = context.BeginAt(entry);
        check.Add(current, isSubtracted: false);
        check.Add(isByChange ? change : prior, isSubtracted: isByChange);
        decimal basis = isByChange ? context.ValueOf(current!.Value) - context.ValueOf(change!.Value) : context.ValueOf(prior!.Value);
        bool isNothingToNothing = basis == 0 && stated.Value == 0;
        check.Report(
            Relation.Direction,
            basis != 0 ? Verdict.Exact : isNothingToNothing ? Verdict.NotApplicable : Verdict.Contradicted,
            isNothingToNothing ? Reasons.ZeroBase : null);
    }
}
