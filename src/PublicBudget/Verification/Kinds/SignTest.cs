using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>A budget prints no negative amounts (不应为负) except where the form allows them: adjustments, recoveries, executed figures.</summary>
public sealed class SignTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "年初预算各金额 ≥ 0";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SheetIndex index = context.Index;
        int checkedAmounts = 0;
        for (int datum = 0; datum < index.Keys.Length; datum++)
        {
            ref readonly FactKey key = ref index.Keys[datum];
            if (!IsBudgeted(in key)) continue;
            for (int entry = index.Start(datum); entry < index.Start(datum + 1); entry++)
            {
                if (index.Entries[entry].Kind is not (FigureKind.Amount or FigureKind.Count)) continue;
                if (index.Entries[entry].Value < 0 && index.Entries[entry].High < 0) Report(context, entry);
                else checkedAmounts++;
            }
        }

        context.Pass(checkedAmounts);
    }

    // A column that is not understood may hold changes, balances or executed figures.
    private static bool IsBudgeted(in FactKey key)
        => key.Measure == FactMeasure.Amount && key.Concept != FactConcept.Unidentified && key.Version.Stage <= Periods.BudgetStage.Approved;

    private static void Report(RuleContext context, int entry)
    {
        Fact fact = context.Sheet.Facts[entry];
        context.Contradict(new Remark
        {
            Chinese = $"{fact.Place?.ToString() ?? fact.Key.Describe()} 为负数 {fact.Figure}",
            English = $"{fact.Place?.ToString() ?? fact.Key.Describe()} is negative: {fact.Figure}",
            Place = fact.Place,
            Arguments = [new("key", fact.Key.ToString()), new("printed", fact.Figure.ToString())],
        }, entry);
    }
}
