using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// The difference that rounding allows (允许差额): how far the stated figure may lie from what was computed, because every operand
/// may lie half a printed unit from its exact value.
/// </summary>
internal static class Allowance
{
    /// <summary>The allowance in the direction of a difference: stated minus computed.</summary>
    public static decimal Of(SheetIndex index, ReadOnlySpan<Operand> operands, decimal difference)
    {
        decimal allowed = 0;
        for (int i = 0; i < operands.Length; i++)
        {
            // The stated figure may come down to its low end where it is too large, the parts up to their high ends.
            bool goesDown = (i == 0) == (difference > 0);
            if (operands[i].IsSubtracted) goesDown = !goesDown;
            allowed += Room(index, operands[i], goesDown);
        }

        return allowed;
    }

    private static decimal Room(SheetIndex index, Operand operand, bool goesDown)
    {
        ref readonly SheetEntry entry = ref index.Entries[operand.Entry];
        if (!entry.IsNumber) return 0;
        int datum = index.DatumOf(operand.Entry);
        if (!operand.IsCombined || index.Count(datum) == 1) return entry.Half;
        (decimal low, decimal high) = index.RangeOf(datum);
        return Math.Max(0, goesDown ? entry.Value - low : high - entry.Value);
    }
}
