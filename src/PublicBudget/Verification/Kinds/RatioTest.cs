using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// A printed percentage agrees with the amounts it comes from (占比、增长率、完成率): its range meets the range of the quotient. One that
/// lies outside by less than a printed unit is nudged. A growth rate takes its base from the change beside it, else from the
/// printed prior figure.
/// </summary>
public sealed class RatioTest : RuleTest
{
    /// <summary><see cref="FactMeasure.Share"/>, <see cref="FactMeasure.GrowthRate"/> or <see cref="FactMeasure.Completion"/>.</summary>
    public required FactMeasure Measure { get; init; }

    /// <summary>Where the percentage is printed.</summary>
    public Places Places { get; init; } = Places.Anywhere;

    /// <inheritdoc/>
    public override string Operands => (Measure switch
    {
        FactMeasure.GrowthRate => "增长率 = 增减额 / (本年 − 增减额)，或 本年 / 上年 − 1",
        FactMeasure.Completion => "完成率 = 实际 / 预算",
        _ => "占比 = 部分 / 整体",
    }) + $"（{Places.Describe()}）";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (int datum in context.Index.OfMeasure(Measure))
        {
            for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
            {
                ref readonly SheetEntry stated = ref context.Index.Entries[entry];
                if (stated.Kind == FigureKind.Percentage && context.IsIn(in stated, Places)) Check(context, in context.Index.Keys[datum], entry);
            }
        }
    }

    private void Check(RuleContext context, in FactKey key, int entry)
    {
        ref readonly SheetEntry stated = ref context.Index.Entries[entry];
        (Operand? first, Operand? second) = Measure == FactMeasure.GrowthRate
            ? GrowthOperands(context, in key, in stated)
            : (context.Near(key.Subject, in stated), context.Near(Measure == FactMeasure.Share ? key.Whole : key.Compared, in stated));
        RelationCheck check = context.BeginAt(entry);
        check.Add(first, isSubtracted: false);
        check.Add(second, isSubtracted: false);
        if (first is null || second is null) check.Report(Kind, Verdict.InsufficientData, Reasons.NoAmounts);
        else if (BaseOf(context, in key, first.Value, second.Value) <= 0) check.Report(Kind, Verdict.NotApplicable, Reasons.ZeroBase);
        else Judge(context, check, entry, first.Value, second.Value);
    }

    private void Judge(RuleContext context, RelationCheck check, int entry, Operand first, Operand second)
    {
        Verdict verdict = Ratios.Judge(context.Index, [new Operand(entry), first, second]);
        check.Report(Kind, verdict, verdict == Verdict.NotApplicable ? Reasons.ZeroBase : null);
    }

    // Beside each other in the text, the change is what the writer divided; a printed prior figure serves where there is none.
    private static (Operand? First, Operand? Second) GrowthOperands(RuleContext context, in FactKey key, in SheetEntry stated)
    {
        Operand? current = context.Near(key.Subject, in stated);
        Operand? prior = context.Near(key.Compared, in stated);
        Operand? change = context.Near(key with { Measure = FactMeasure.Change }, in stated);
        return (current, prior, change) switch
        {
            ({ } c, _, { } delta) => (c, delta),
            ({ } c, { } q, null) => (c, q),
            (null, { } q, { } delta) => (delta, q),
            _ => (current ?? change, null),
        };
    }

    private static decimal BaseOf(RuleContext context, in FactKey key, Operand first, Operand second)
    {
        bool isFromChange = key.Measure == FactMeasure.GrowthRate
            && context.Index.Keys[context.Index.DatumOf(second.Entry)].Measure == FactMeasure.Change;
        return isFromChange ? context.ValueOf(first) - context.ValueOf(second) : context.ValueOf(second);
    }

    private Relation Kind => Measure switch
    {
        FactMeasure.GrowthRate => Relation.Growth,
        FactMeasure.Completion => Relation.Completion,
        _ => Relation.Share,
    };
}
