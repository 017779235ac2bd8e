using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// Shares of parts that cover their whole add up to 100 (占比合计): within half a printed unit for each. Whether the parts cover the whole
/// is asked of the amounts: they add up to it.
/// </summary>
public sealed class SharesAddUpTest : RuleTest
{
    private const decimal Hundred = 100m;

    /// <inheritdoc/>
    public override string Operands => "Σ 占比 = 100%（各部分之和等于整体时）";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (int[] list in context.Index.ShareLists)
        {
            if (list.Length > 1) Check(context, list);
        }
    }

    private static void Check(RuleContext context, int[] list)
    {
        SheetIndex index = context.Index;
        FactKey key = index.Keys[index.DatumOf(list[0])];
        if (context.Near(key.Whole, in index.Entries[list[0]]) is not { } whole) return;
        decimal percent = 0, allowed = 0, uncovered = context.ValueOf(whole), room = index.Entries[whole.Entry].Half;
        RelationCheck check = context.BeginAt(list[0]);
        for (int i = 0; i < list.Length; i++)
        {
            ref readonly SheetEntry share = ref index.Entries[list[i]];
            if (context.Near(index.Keys[index.DatumOf(list[i])].Subject, in share) is not { } amount)
            {
                check.Cancel();
                return;
            }

            uncovered -= context.ValueOf(amount);
            room += index.Entries[amount.Entry].Half;
            percent += share.Value;
            allowed += share.Half;
            if (i > 0) check.AddEntry(list[i]);
        }

        if (Math.Abs(uncovered) > room) check.Cancel();
        else check.Report(Relation.SharesAddUp, Judge(percent, allowed, list.Length));
    }

    // Two shares, each the rest of the other, are a unit apart only where both lie halfway between two printed values.
    private static Verdict Judge(decimal percent, decimal allowed, int count) => Math.Abs(percent - Hundred) switch
    {
        0 => Verdict.Exact,
        var difference when difference == allowed && count == 2 => Verdict.Nudged,
        var difference when difference <= allowed => Verdict.WithinRounding,
        _ => Verdict.Contradicted,
    };
}
