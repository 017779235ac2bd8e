using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// A total is the sum of its parts, in every row or list that prints both (平衡、分项之和). A row that prints the total blank and
/// its parts blank is not checked; parts that are not printed add nothing.
/// </summary>
public sealed class SumTest : RuleTest
{
    private const int MostHomesOnStack = 128;

    // Where each part was found last; parts beyond share a hint, which costs no more than a look-up.
    private const int MostHints = 16;

    /// <summary>The totals, and how each is divided: the first division that a table prints counts.</summary>
    public required IReadOnlyList<SumRelation> Relations { get; init => field = ValueList.Copy(value); }

    /// <summary>Where total and parts must stand together.</summary>
    public Places Places { get; init; } = Places.AnyTable | Places.Nowhere;

    /// <summary>Whether the parts are only at most the total: a list that need not be complete.</summary>
    public bool IsAtMost { get; init; }

    /// <summary>Whether total and parts may stand in different places: each datum then counts as all its occurrences give it.</summary>
    public bool IsAcrossPlaces { get; init; }

    /// <inheritdoc/>
    public override string Operands
        => $"{string.Join("；", Relations.Select(relation => relation.Describe(IsAtMost)))}{(IsAcrossPlaces ? "" : $"（{Places.Describe()}）")}";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int homes = context.Index.Homes.Length;
        Span<bool> isPrinted = homes <= MostHomesOnStack ? stackalloc bool[homes] : new bool[homes];
        Span<int> lastFound = stackalloc int[MostHints];
        foreach (SumRelation relation in Relations)
        {
            if (!IsAcrossPlaces && !FindHomes(context, relation, isPrinted)) continue;
            (int from, int to) = relation.Total.RangeIn(context.Index);
            lastFound.Fill(-1);
            for (int datum = from; datum < to; datum++)
            {
                if (!relation.Total.Matches(in context.Index.Keys[datum])) continue;
                if (IsAcrossPlaces) CheckAcross(context, datum, relation);
                else CheckEachHome(context, datum, relation, isPrinted, lastFound);
            }
        }
    }

    /// <summary>Marks the places that print one of the divisions; false where none does.</summary>
    private bool FindHomes(RuleContext context, SumRelation relation, Span<bool> isPrinted)
    {
        bool any = false;
        for (int home = 0; home < isPrinted.Length; home++)
        {
            isPrinted[home] = (context.PlacesOf(home) & Places) != 0 && relation.IsPrintedIn(context.Index, home);
            any |= isPrinted[home];
        }

        return any;
    }

    private void CheckAcross(RuleContext context, int datum, SumRelation relation)
    {
        foreach (Partition division in relation.Divisions)
        {
            RelationCheck check = context.Begin(datum);
            bool isComplete = true;
            for (int i = 0; i < division.Parts.Count; i++)
            {
                int part = context.Index.Find(division.Parts[i].Apply(in context.Index.Keys[datum]));
                isComplete &= part >= 0 || i >= division.RequiredParts;
                check.Add(part, division.Parts[i].IsSubtracted);
            }

            if (isComplete ? check.Finish(Kind(division)) : check.Cancel()) return;
        }
    }

    private void CheckEachHome(RuleContext context, int datum, SumRelation relation, ReadOnlySpan<bool> isPrinted, Span<int> lastFound)
    {
        SheetIndex index = context.Index;
        for (int entry = index.Start(datum); entry < index.Start(datum + 1); entry++)
        {
            int home = index.Entries[entry].Home;
            if (!isPrinted[home] || !context.IsFirstInHome(entry)) continue;
            foreach (Partition division in relation.Divisions)
            {
                if (division.IsPrintedIn(index, home) && TryCheck(context, datum, home, division, lastFound)) break;
            }
        }
    }

    private bool TryCheck(RuleContext context, int datum, int home, Partition division, Span<int> lastFound)
    {
        RelationCheck check = context.BeginAt(context.EntryAt(datum, home));
        for (int i = 0; i < division.Parts.Count; i++)
        {
            FactKey part = division.Parts[i].Apply(in context.Index.Keys[datum]);
            int entry = context.EntryAt(context.Index.Find(in part, ref lastFound[i % MostHints]), home);
            if (entry < 0 && i < division.RequiredParts) return check.Cancel();
            check.AddEntry(entry, division.Parts[i].IsSubtracted);
        }

        return check.Finish(Kind(division));
    }

    private Relation Kind(Partition division)
        => IsAtMost ? Relation.AtMost : division.Parts.Count == 1 ? Relation.Equality : Relation.Sum;
}
