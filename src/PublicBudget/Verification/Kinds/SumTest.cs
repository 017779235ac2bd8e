using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// A total is the sum of its parts, in every row or list that prints both (平衡、分项之和). A row that prints the total blank and
/// its parts blank is not checked; parts that are not printed add nothing.
/// </summary>
public sealed class SumTest : RuleTest
{
    private const int MostOnStack = 128;

    private readonly ValueList<SumRelation> _relations = ValueList<SumRelation>.Empty;

    /// <summary>The totals, and how each is divided: the first division that a table prints counts.</summary>
    public required IReadOnlyList<SumRelation> Relations
    {
        get => _relations;
        init => _relations = ValueList.Copy(value);
    }

    /// <summary>Where total and parts must stand together.</summary>
    public Places Places { get; init; } = Places.AnyTable | Places.Nowhere;

    /// <summary>Whether the parts are only at most the total: a list that need not be complete.</summary>
    public bool IsAtMost { get; init; }

    /// <summary>Whether total and parts may stand in different places: each datum then counts as all its occurrences give it.</summary>
    public bool IsAcrossPlaces { get; init; }

    /// <summary>Whether a part counts only where its code stands beside its own name: for expenses that a code is but one way to name.</summary>
    internal bool NeedsOwnNames { get; init; }

    /// <inheritdoc/>
    public override string Operands
        => $"{string.Join("；", Relations.Select(relation => relation.Describe(IsAtMost)))}{(IsAcrossPlaces ? "" : $"（{Places.Describe()}）")}";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int homes = context.Index.Homes.Length;
        Span<bool> isPrinted = homes <= MostOnStack ? stackalloc bool[homes] : new bool[homes];
        Span<int> room = stackalloc int[MostOnStack];
        foreach (SumRelation relation in _relations.AsSpan())
        {
            ulong printed = IsAcrossPlaces ? ulong.MaxValue : FindHomes(context, relation, isPrinted);
            if (printed == 0) continue;
            Span<int> next = relation.Parts.Length <= MostOnStack ? room[..relation.Parts.Length] : new int[relation.Parts.Length];
            (int from, int to) = relation.Total.RangeIn(context.Index);
            for (int column = from; column < to; column = context.Index.GroupEnd(column))
            {
                if ((context.Index.GroupHomes(column) & printed) != 0 && relation.Total.MatchesColumn(in context.Index.Keys[column])) CheckColumn(context, relation, column, isPrinted, next);
            }
        }
    }

    /// <summary>Marks the homes that print one of the divisions; answers all of them as a set.</summary>
    private ulong FindHomes(RuleContext context, SumRelation relation, Span<bool> isPrinted)
    {
        ulong printed = 0;
        for (int home = 0; home < isPrinted.Length; home++)
        {
            isPrinted[home] = (context.PlacesOf(home) & Places) != 0 && relation.IsPrintedIn(context.Index, home);
            if (isPrinted[home]) printed |= SheetIndex.HomeBit(home);
        }

        return printed;
    }

    private void CheckColumn(RuleContext context, SumRelation relation, int column, ReadOnlySpan<bool> isPrinted, Span<int> next)
    {
        SheetIndex index = context.Index;
        var parts = new PartFinder(index, relation.Parts, column, next);
        if (!parts.HasAny) return;
        for (int datum = column; datum < index.GroupEnd(column); datum++)
        {
            if (!relation.Total.MatchesRow(index.CodeKind(datum))) continue;
            if (IsAcrossPlaces) CheckAcross(context, datum, relation, in parts);
            else CheckEachHome(context, datum, relation, isPrinted, in parts);
        }
    }

    private void CheckAcross(RuleContext context, int datum, SumRelation relation, in PartFinder parts)
    {
        int first = 0;
        foreach (Partition division in relation.DivisionSpan)
        {
            RelationCheck check = context.Begin(datum);
            bool isComplete = true;
            for (int i = 0; i < division.PartCount; i++)
            {
                int part = parts.Find(first + i, datum);
                isComplete &= part >= 0 || i >= division.RequiredParts;
                isComplete &= !NeedsOwnNames || part < 0 || !ForeignNames.Has(context.Sheet, context.Index.Keys[part]);
                check.Add(part, relation.Parts[first + i].IsSubtracted);
            }

            if (isComplete ? check.Finish(Kind(division)) : check.Cancel()) return;
            first += division.PartCount;
        }
    }

    private void CheckEachHome(RuleContext context, int datum, SumRelation relation, ReadOnlySpan<bool> isPrinted, in PartFinder parts)
    {
        SheetIndex index = context.Index;
        for (int entry = index.Start(datum); entry < index.Start(datum + 1); entry++)
        {
            int home = index.Entries[entry].Home;
            if (!isPrinted[home] || !context.IsFirstInHome(entry)) continue;
            int first = 0;
            foreach (Partition division in relation.DivisionSpan)
            {
                if (division.IsPrintedIn(index, home) && TryCheck(context, datum, home, division, relation.Parts.Slice(first, division.PartCount), first, in parts)) break;
                first += division.PartCount;
            }
        }
    }

    private bool TryCheck(RuleContext context, int datum, int home, Partition division, ReadOnlySpan<KeyPart> steps, int first, in PartFinder parts)
    {
        RelationCheck check = context.BeginAt(context.EntryAt(datum, home));
        for (int i = 0; i < steps.Length; i++)
        {
            int entry = context.EntryAt(parts.Find(first + i, datum), home);
            if (entry < 0 && i < division.RequiredParts) return check.Cancel();
            check.AddEntry(entry, steps[i].IsSubtracted);
        }

        return check.Finish(Kind(division));
    }

    private Relation Kind(Partition division)
        => IsAtMost ? Relation.AtMost : division.PartCount == 1 ? Relation.Equality : Relation.Sum;
}
