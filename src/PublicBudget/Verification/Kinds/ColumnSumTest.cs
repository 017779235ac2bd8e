using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// The codes of a column add up (合计与明细, 上级科目与下级科目): the total to the leaf rows, or every upper code to the rows directly
/// below it. A row is a leaf where no finer code of its own stands in the same place, so that no level is counted twice.
/// </summary>
public sealed class ColumnSumTest : RuleTest
{
    /// <summary>The concepts whose columns are added up.</summary>
    public IReadOnlyList<FactConcept> Concepts { get; init => field = ValueList.Copy(value); } = ValueList.Create([FactConcept.Expenditure]);

    /// <summary>By which classifications the column may be divided. Each is added up by itself, never across.</summary>
    public CodeKinds Codes { get; init; } = CodeKinds.Functional;

    /// <summary>False: the total against the leaf rows. True: every upper code against the rows directly below it.</summary>
    public bool IsByLevel { get; init; }

    /// <summary>Where the rows must stand together.</summary>
    public Places Places { get; init; } = Places.AnyTable | Places.Nowhere;

    /// <inheritdoc/>
    public override string Operands => IsByLevel
        ? $"上级{Codes.Describe()} = 下级之和（{Places.Describe()}）"
        : $"合计 = {Codes.Describe()}末级行之和（{Places.Describe()}）";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (FactConcept concept in Concepts) CheckConcept(context, concept);
    }

    private void CheckConcept(RuleContext context, FactConcept concept)
    {
        SheetIndex index = context.Index;
        int codes = Codes.ToCodeBits();
        (int from, int to) = index.RangeOf(concept, FactMeasure.Amount);
        for (int datum = from; datum < to; datum++)
        {
            if ((index.GroupCodes(datum) & codes) == 0) datum = index.GroupEnd(datum) - 1;
            else if (IsByLevel ? HasChildren(index, datum) : index.Keys[datum].CodeBits == 0 && index.Keys[datum].Item is null) CheckEachHome(context, datum);
        }
    }

    // Codes stand in the order of their text: the first one below comes next.
    private bool HasChildren(SheetIndex index, int datum)
        => datum + 1 < index.GroupEnd(datum)
            && (index.CodeKind(datum) & Codes) != 0
            && index.Keys[datum].Covers(in index.Keys[datum + 1]);

    private void CheckEachHome(RuleContext context, int datum)
    {
        SheetIndex index = context.Index;
        for (int entry = index.Start(datum); entry < index.Start(datum + 1); entry++)
        {
            if (!context.IsIn(in index.Entries[entry], Places) || !context.IsFirstInHome(entry)) continue;
            int home = index.Entries[entry].Home;
            if (IsByLevel)
            {
                CheckChildren(context, datum, home);
                continue;
            }

            for (int kind = (int)CodeKinds.Functional; kind <= (int)CodeKinds.Revenue; kind <<= 1)
            {
                if (((int)Codes & kind) != 0 && (index.GroupCodes(datum) & ((CodeKinds)kind).ToCodeBits()) != 0) CheckLeaves(context, datum, home, (CodeKinds)kind);
            }
        }
    }

    private static void CheckLeaves(RuleContext context, int total, int home, CodeKinds kind)
    {
        RelationCheck check = context.BeginAt(context.EntryAt(total, home));
        foreach (int entry in new RowReader(context, total + 1, context.Index.GroupEnd(total), home, kind)) check.AddEntry(entry);
        check.Finish(Relation.ColumnSum);
    }

    private static void CheckChildren(RuleContext context, int parent, int home)
    {
        SheetIndex index = context.Index;
        CodeKinds kind = index.CodeKind(parent);
        RelationCheck check = context.BeginAt(context.EntryAt(parent, home));
        int child = -1;
        for (int datum = parent + 1; datum < index.GroupEnd(parent); datum++)
        {
            if (!index.Keys[parent].Covers(in index.Keys[datum])) break;
            if (index.CodeKind(datum) != kind || (child >= 0 && index.Keys[child].Covers(in index.Keys[datum]))) continue;
            int entry = context.EntryAt(datum, home);
            if (entry < 0) continue;
            child = datum;
            check.AddEntry(entry);
        }

        check.Finish(Relation.ParentSum);
    }
}
