using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>A printed change is the current figure minus the one it is compared with (增减额 = 本年 − 上年).</summary>
public sealed class ChangeTest : RuleTest
{
    /// <summary>Where the change is printed.</summary>
    public Places Places { get; init; } = Places.Anywhere;

    /// <summary>
    /// Whether a change without a prior figure is passed over where a rate stands beside it: the rate's own test then speaks for
    /// both.
    /// </summary>
    public bool IsSilentWithoutBase { get; init; }

    /// <inheritdoc/>
    public override string Operands => $"增减额 = 本年 − 上年（{Places.Describe()}）";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (int datum in context.Index.OfMeasure(FactMeasure.Change))
        {
            for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
            {
                ref readonly SheetEntry stated = ref context.Index.Entries[entry];
                if (stated.IsNumber && context.IsIn(in stated, Places)) Check(context, in context.Index.Keys[datum], entry);
            }
        }
    }

    private void Check(RuleContext context, in FactKey key, int entry)
    {
        ref readonly SheetEntry stated = ref context.Index.Entries[entry];
        Operand? current = context.Near(key.Subject, in stated), prior = context.Near(key.Compared, in stated);
        if (IsSilentWithoutBase && prior is null && context.Near(key with { Measure = FactMeasure.GrowthRate }, in stated) is not null) return;
        RelationCheck check = context.BeginAt(entry);
        check.Add(current, isSubtracted: false);
        check.Add(prior, isSubtracted: true);
        if (current is null || prior is null) check.Report(Relation.Change, Verdict.InsufficientData, current is null ? Reasons.NoAmounts : Reasons.NoBase);
        else check.Finish(Relation.Change);
    }
}
