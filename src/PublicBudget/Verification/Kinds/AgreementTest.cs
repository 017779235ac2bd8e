using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// Every printing of one datum has one value: the ranges of any two meet (同一数据各处一致). A rule of this kind owns the pairs of
/// places that it names; the residual rule owns every pair that no other rule of the set does, so that no contradiction is
/// reported twice and none is missed.
/// </summary>
public sealed class AgreementTest : RuleTest
{
    /// <summary>The one place.</summary>
    public Places Left { get; init; } = Places.Anywhere;

    /// <summary>The other place.</summary>
    public Places Right { get; init; } = Places.Anywhere;

    /// <summary>Whether the two printings must stand in the same table or text, as a total and the row of the only unit do.</summary>
    public bool IsWithinOnePlace { get; init; }

    /// <summary>Which data the rule owns; <c>null</c> for all.</summary>
    public Func<FactKey, bool>? Data { get; init; }

    /// <summary>What the data are called, in Chinese; empty for all.</summary>
    public string DataName { get; init; } = "";

    /// <summary>Whether the rule owns what is left over by the other rules of its kind in the set.</summary>
    public bool IsResidual { get; init; }

    /// <inheritdoc/>
    public override string Operands => IsResidual
        ? "同一数据的任意两处，其他规则未涉及者"
        : IsWithinOnePlace ? $"{DataName}同一表内的两处" : $"{DataName}：{Left.Describe()} = {Right.Describe()}";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HomesIn(Left) == 0 || context.HomesIn(Right) == 0) return;
        foreach (int datum in context.Index.Repeated) CheckDatum(context, datum);
    }

    private bool Owns(RuleContext context, int datum, int left, int right)
    {
        if (IsResidual) return !OwnedByOther(context, datum, left, right);
        if (left == right != IsWithinOnePlace) return false;
        Places one = context.PlacesOf(left), other = context.PlacesOf(right);
        bool meets = ((one & Left) != 0 && (other & Right) != 0) || ((one & Right) != 0 && (other & Left) != 0);
        return meets && (Data is null || Data(context.Index.Keys[datum]));
    }

    private static bool OwnedByOther(RuleContext context, int datum, int left, int right)
    {
        foreach (AgreementTest rule in context.Rules.Agreements)
        {
            if (!rule.IsResidual && rule.Owns(context, datum, left, right)) return true;
        }

        return false;
    }

    private void CheckDatum(RuleContext context, int datum)
    {
        SheetIndex index = context.Index;
        int count = index.Count(datum);
        if (count <= RepeatedFigures.Few)
        {
            Span<int> all = stackalloc int[RepeatedFigures.Few];
            for (int i = 0; i < count; i++) all[i] = index.Start(datum) + i;
            CheckPairs(context, datum, all[..count]);
        }
        else if (RepeatedFigures.HomePairs(index, datum).Any(pair => Owns(context, datum, pair.Left, pair.Right)))
        {
            CheckPairs(context, datum, RepeatedFigures.Distinct(index, datum));
        }
    }

    // One check for each datum: the first pair that contradicts, else the first that is a unit apart, else the first pair.
    private void CheckPairs(RuleContext context, int datum, ReadOnlySpan<int> places)
    {
        SheetEntry[] entries = context.Index.Entries;
        (int Left, int Right)? first = null, nudged = null;
        for (int j = 1; j < places.Length; j++)
        {
            int right = places[j];
            for (int i = 0; i < j; i++)
            {
                int left = places[i];
                if (!Owns(context, datum, entries[left].Home, entries[right].Home)) continue;
                first ??= (left, right);
                Verdict verdict = Judge(in entries[left], in entries[right]);
                if (verdict == Verdict.Nudged) nudged ??= (left, right);
                if (verdict != Verdict.Contradicted) continue;
                Report(context, left, right);
                return;
            }
        }

        if ((nudged ?? first) is { } pair) Report(context, pair.Left, pair.Right);
    }

    private static void Report(RuleContext context, int left, int right)
    {
        ref readonly SheetEntry one = ref context.Index.Entries[left];
        ref readonly SheetEntry two = ref context.Index.Entries[right];
        if (one.State == FigureState.Blank && two.State == FigureState.Blank) return;

        // A blank that contradicts a number is what may be missing, whichever stands first.
        Verdict verdict = Judge(in one, in two);
        bool isBlankFirst = one.State == FigureState.Blank && verdict == Verdict.Contradicted;
        RelationCheck check = context.BeginAt(isBlankFirst ? right : left);
        check.AddEntry(isBlankFirst ? left : right);
        check.Report(Relation.Agreement, verdict);
    }

    // A blank beside a number agrees with it only where the number is zero.
    private static Verdict Judge(in SheetEntry left, in SheetEntry right)
    {
        if (left.IsExcessive || right.IsExcessive) return Verdict.Ambiguous;
        if (left.Kind == FigureKind.Direction || right.Kind == FigureKind.Direction)
            return left.Direction == right.Direction ? Verdict.Exact : Verdict.Contradicted;
        if (left.Value == right.Value) return Verdict.Exact;
        return Math.Abs(left.Value - right.Value).CompareTo(left.Half + right.Half) switch
        {
            < 0 => Verdict.WithinRounding,

            // One printed unit apart: only a number halfway between them prints as both.
            0 => Verdict.Nudged,
            _ => IsCutOff(in left, in right) || IsCutOff(in right, in left) ? Verdict.Nudged : Verdict.Contradicted,
        };
    }

    // 328,661万元 for 3,286,618,082.20元: cut off where it should be rounded, by less than one printed unit.
    private static bool IsCutOff(in SheetEntry coarse, in SheetEntry fine)
        => coarse.Half > fine.Half && Math.Sign(coarse.Value) == Math.Sign(fine.Value)
            && Math.Abs(fine.Value) - Math.Abs(coarse.Value) is > 0 and var rest && rest < 2 * coarse.Half;
}
