using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>A code printed in one place is the sum of the finer codes printed in another (汇总): class rows of one table against the items of another.</summary>
public sealed class RollUpTest : RuleTest
{
    /// <summary>Where the upper code stands.</summary>
    public required Places Upper { get; init; }

    /// <summary>Where the finer codes stand. The first of these tables that has any counts.</summary>
    public required Places Lower { get; init; }

    /// <summary>The classification.</summary>
    public CodeKinds Codes { get; init; } = CodeKinds.Functional;

    /// <summary>Whether a code that stands itself in the lower place is left to the rule that compares the two.</summary>
    public bool OnlyWhereNotPrinted { get; init; }

    /// <inheritdoc/>
    public override string Operands => $"{Upper.Describe()}的上级{Codes.Describe()} = {Lower.Describe()}的末级行之和";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SheetIndex index = context.Index;
        ulong upper = context.HomesIn(Upper);
        if (upper == 0 || context.HomesIn(Lower) == 0) return;
        (int from, int to) = index.RangeOf(FactConcept.Expenditure, FactMeasure.Amount);
        int codes = Codes.ToCodeBits();
        for (int column = from; column < to; column = index.GroupEnd(column))
        {
            if ((index.GroupCodes(column) & codes) == 0 || (index.GroupHomes(column) & upper) == 0) continue;
            for (int datum = column; datum < index.GroupEnd(column); datum++)
            {
                if ((index.CodeKind(datum) & Codes) != 0) CheckCode(context, datum);
            }
        }
    }

    private void CheckCode(RuleContext context, int upper)
    {
        SheetIndex index = context.Index;
        int stated = -1;
        for (int entry = index.Start(upper); entry < index.Start(upper + 1); entry++)
        {
            if (stated < 0 && context.IsIn(in index.Entries[entry], Upper)) stated = entry;
            if (OnlyWhereNotPrinted && context.IsIn(in index.Entries[entry], Lower)) return;
        }

        if (stated < 0) return;
        int end = upper + 1;
        int home = -1;
        while (end < index.GroupEnd(upper) && index.Keys[upper].Covers(in index.Keys[end]))
        {
            if (home < 0) home = HomeOf(context, end, index.Entries[stated].Home);
            end++;
        }

        if (home < 0) return;
        RelationCheck check = context.BeginAt(stated);
        foreach (int row in new RowReader(context, upper + 1, end, home, index.CodeKind(upper))) check.AddEntry(row);
        check.Finish(Relation.ParentSum);
    }

    private int HomeOf(RuleContext context, int datum, int unlike)
    {
        for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
        {
            ref readonly SheetEntry row = ref context.Index.Entries[entry];
            if (row.Home != unlike && context.IsIn(in row, Lower)) return row.Home;
        }

        return -1;
    }
}
