using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// Blank is not zero. A sum that fails although its blank parts were read as zero is a contradiction only where each blank is
/// known to be zero: the whole table is empty, an equation of its row or column closes with zero, or the figure that
/// it is a part of is itself zero. Otherwise the verdict is <see cref="Verdict.Ambiguous"/>.
/// </summary>
internal static class BlankReview
{
    private const int DeepestParent = 4;

    public static void Apply(RuleContext context)
    {
        bool[]? closed = null;
        for (int i = 0; i < context.Log.Count; i++)
        {
            ref CheckData check = ref context.Log[i];
            if (check.Verdict != Verdict.Contradicted || Measured.Of(context.Index, check.Relation, context.Log.OperandsOf(in check)) is not { } measured) continue;
            foreach (Operand operand in context.Log.OperandsOf(in check))
            {
                if (context.Index.Entries[operand.Entry].State != FigureState.Blank || !CanFill(operand, measured.Difference)) continue;
                closed ??= FindClosed(context);
                if (IsZero(context, closed, operand.Entry, DeepestParent)) continue;
                check.Verdict = Verdict.Ambiguous;
                check.Detail = context.Log.Keep(Reasons.BlankOperand);
                break;
            }
        }
    }

    // What is blank is not negative: it can fill a gap, and not explain an excess.
    private static bool CanFill(Operand blank, decimal difference) => blank.IsSubtracted ? difference < 0 : difference > 0;

    /// <summary>The blank occurrences that stand in an equation which closes with zero.</summary>
    private static bool[] FindClosed(RuleContext context)
    {
        var closed = new bool[context.Index.Entries.Length];
        foreach (ref readonly CheckData check in context.Log.Checks)
        {
            if (!check.Verdict.Holds() || check.Relation == Relation.AtMost) continue;
            foreach (Operand operand in context.Log.OperandsOf(in check)) closed[operand.Entry] = true;
        }

        return closed;
    }

    private static bool IsZero(RuleContext context, bool[] closed, int entry, int depth)
    {
        SheetIndex index = context.Index;
        ref readonly SheetEntry blank = ref index.Entries[entry];
        if (blank.State == FigureState.Reported) return blank.IsNumber && blank.Value == 0;
        if (closed[entry] || IsInEmptyTable(context, blank.Home)) return true;
        if (depth == 0) return false;
        FactKey key = index.Keys[index.DatumOf(entry)];
        return IsZeroAt(context, closed, key, key.Column.Parent() is { } column ? key with { Column = column } : key, blank.Home, depth)
            || IsZeroAt(context, closed, key, key with { Scope = FundScope.Appropriations }, blank.Home, depth)
            || IsZeroAt(context, closed, key, key with { Concept = key.Concept.Whole() }, blank.Home, depth);
    }

    private static bool IsZeroAt(RuleContext context, bool[] closed, in FactKey key, FactKey parent, int home, int depth)
        => parent != key
            && context.EntryAt(context.Index.Find(parent.Canonical), home) is var entry and >= 0
            && IsZero(context, closed, entry, depth - 1);

    private static bool IsInEmptyTable(RuleContext context, int home)
        => context.Index.Homes[home].Table is { } role
            && context.Sheet.Table(role) is { Presence: TablePresence.Empty };
}
