using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// The total of a document of several units is the sum of its units' subtotals (单位小计), and where the rows bear units, the sum of
/// their leaf rows. A unit that lies below another one is not counted beside it.
/// </summary>
public sealed class UnitSumTest : RuleTest
{
    /// <summary>Where the rows must stand together.</summary>
    public Places Places { get; init; } = Places.AnyTable | Places.Nowhere;

    /// <summary>True: the total against all leaf rows of the units. False: any figure against the same figure of the units.</summary>
    public bool IsByRow { get; init; }

    /// <inheritdoc/>
    public override string Operands => IsByRow ? $"合计 = 各单位末级行之和（{Places.Describe()}）" : $"合计 = 各单位小计之和（{Places.Describe()}）";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SheetIndex index = context.Index;
        (int from, int to) = index.RangeOf(FactConcept.Expenditure, FactMeasure.Amount);
        for (int datum = from; datum < to; datum = index.GroupEnd(datum))
        {
            if (index.Keys[datum].Organisation is null && index.CodeKind(datum) == CodeKinds.Uncoded) CheckEachHome(context, datum, to);
        }
    }

    private void CheckEachHome(RuleContext context, int total, int to)
    {
        SheetIndex index = context.Index;
        for (int entry = index.Start(total); entry < index.Start(total + 1); entry++)
        {
            if (!context.IsIn(in index.Entries[entry], Places) || !context.IsFirstInHome(entry)) continue;
            Check(context, total, index.Entries[entry].Home, to);
        }
    }

    private void Check(RuleContext context, int total, int home, int to)
    {
        SheetIndex index = context.Index;
        RelationCheck check = context.BeginAt(context.EntryAt(total, home));
        string? covered = null;
        for (int unit = index.GroupEnd(total); unit < to && IsSameColumn(in index.Keys[total], in index.Keys[unit]); unit = index.GroupEnd(unit))
        {
            string organisation = index.Keys[unit].Organisation!;
            if (covered is not null && IsBelow(organisation, covered)) continue;
            int subtotal = index.CodeKind(unit) == CodeKinds.Uncoded ? context.EntryAt(unit, home) : -1;
            if (subtotal >= 0) covered = organisation;
            if (!IsByRow) check.AddEntry(subtotal);
            else foreach (int row in new RowReader(context, unit, index.GroupEnd(unit), home, CodeKinds.Functional)) check.AddEntry(row);
        }

        check.Finish(IsByRow ? Relation.ColumnSum : Relation.Sum);
    }

    // 101001 lies below 101; names have no levels: 第一中学分校 is no part of 第一中学.
    private static bool IsBelow(string organisation, string department) => char.IsAsciiDigit(department[0]) && organisation.StartsWith(department, StringComparison.Ordinal);

    private static bool IsSameColumn(in FactKey total, in FactKey unit)
        => FactKey.SameGroup(total with { Organisation = unit.Organisation }, in unit) && unit.Organisation is not null;
}
