using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>A table that prints upper codes prints them for every code (上级科目齐全).</summary>
public sealed class AncestorTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "各下级科目 ⇒ 其上级科目行";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SheetIndex index = context.Index;
        (int from, int to) = index.RangeOf(FactConcept.Expenditure, FactMeasure.Amount, ExpenditureColumn.Total);
        var lastColumn = new int[index.Homes.Length];
        for (int datum = from; datum < to; datum = index.GroupEnd(datum))
        {
            if ((index.GroupCodes(datum) & CodeKinds.Functional.ToCodeBits()) == 0) continue;
            for (int entry = index.Start(datum); entry < index.Start(index.GroupEnd(datum)); entry++)
            {
                int home = index.Entries[entry].Home;
                if (index.Homes[home].Table is null || lastColumn[home] == datum + 1) continue;
                lastColumn[home] = datum + 1;
                Check(context, datum, home);
            }
        }
    }

    // Rows come in the order of their codes: the last upper row that is still open is the ancestor of the next.
    private static void Check(RuleContext context, int group, int home)
    {
        SheetIndex index = context.Index;
        int upper = -1, covered = 0, orphan = -1, orphans = 0;
        for (int datum = group; datum < index.GroupEnd(group); datum++)
        {
            if (index.CodeKind(datum) != CodeKinds.Functional || context.EntryAt(datum, home) < 0) continue;
            if (upper >= 0 && index.Keys[upper].Covers(in index.Keys[datum])) covered++;
            else if (index.Keys[datum].Function.Level == Classifications.ClassificationLevel.Category) upper = datum;
            else if (orphans++ == 0) orphan = datum;
        }

        if (covered == 0) return;
        context.Pass(covered);
        if (orphans > 0) Report(context, index.Keys[orphan], context.EntryAt(orphan, home), orphans);
    }

    private static void Report(RuleContext context, in FactKey key, int entry, int orphans)
    {
        Fact fact = context.Sheet.Facts[entry];
        context.Contradict(new Remark
        {
            Chinese = $"{key.Function} 等{orphans}个科目没有上级科目行",
            English = $"{orphans} codes have no row of their upper code, the first is {key.Function}",
            Place = fact.Place,
            Arguments = [new("code", key.Function.ToString())],
        }, entry);
    }
}
