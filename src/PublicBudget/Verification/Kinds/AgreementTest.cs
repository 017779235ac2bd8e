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

    internal bool Owns(RuleContext context, int datum, int left, int right)
    {
        SheetIndex index = context.Index;
        if (IsResidual) return !OwnedByOther(context, datum, left, right);
        if (index.Entries[left].Home == index.Entries[right].Home != IsWithinOnePlace) return false;
        Places one = context.PlacesOf(index.Entries[left].Home), other = context.PlacesOf(index.Entries[right].Home);
        bool meets = ((one & Left) != 0 && (other & Right) != 0) || ((one & Right) != 0 && (other & Left) != 0);
        return meets && (Data is null || Data(index.Keys[datum]));
    }

    private static bool OwnedByOther(RuleContext context, int datum, int left, int right)
    {
        foreach (AgreementTest rule in context.Rules.Agreements)
        {
            if (!rule.IsResidual && rule.Owns(context, datum, left, right)) return true;
        }

        return false;
    }

    // One check for each datum: the first pair that contradicts, else the first that is a unit apart, else the first pair.
    private void CheckDatum(RuleContext context, int datum)
    {
        SheetEntry[] entries = context.Index.Entries;
        (int Left, int Right)? first = null, nudged = null;
        for (int right = context.Index.Start(datum) + 1; right < context.Index.Start(datum + 1); right++)
        {
            for (int left = context.Index.Start(datum); left < right; left++)
            {
                if (!Owns(context, datum, left, right)) continue;
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
            _ => Verdict.Contradicted,
        };
    }
}
