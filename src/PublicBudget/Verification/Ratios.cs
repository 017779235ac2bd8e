using PublicBudget.Amounts;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// Shares, completion rates and growth rates over printed figures: the point value, the range that the figures allow, and the
/// verdict on a printed percentage. The first operand is the percentage, the others say by their keys what they are.
/// </summary>
internal static class Ratios
{
    /// <summary>Judges a printed percentage against the figures it comes from.</summary>
    public static Verdict Judge(SheetIndex index, ReadOnlySpan<Operand> operands)
    {
        ref readonly SheetEntry stated = ref index.Entries[operands[0].Entry];
        (decimal numerator, decimal denominator) = Fraction(index, operands);
        decimal unit = stated.Half * 2;
        if (ExactDecimal.Quotient(numerator, denominator * 0.01m, DecimalsOf(in stated), MidpointRounding.AwayFromZero) == stated.Value) return Verdict.Exact;
        if (RangeOf(index, operands) is not { } range) return Verdict.NotApplicable;
        decimal low = range.Low * 100, high = range.High * 100;
        if (stated.High >= low && stated.Low <= high) return Verdict.WithinRounding;
        decimal distance = Math.Max(low - stated.Value, stated.Value - high);
        return distance < unit ? Verdict.Nudged : Verdict.Contradicted;
    }

    /// <summary>The percentage that the printed figures themselves give; null over a base of zero.</summary>
    public static decimal? PointOf(SheetIndex index, ReadOnlySpan<Operand> operands)
        => Fraction(index, operands) is (var numerator, var denominator) && denominator != 0 ? numerator * 100 / denominator : null;

    /// <summary>How far the printed percentage may lie from the point value, in the direction of the difference.</summary>
    public static decimal? Allowance(SheetIndex index, ReadOnlySpan<Operand> operands, decimal computed, decimal difference)
        => RangeOf(index, operands) is not { } range
            ? null
            : index.Entries[operands[0].Entry].Half + (difference > 0 ? (range.High * 100) - computed : computed - (range.Low * 100));

    private static int DecimalsOf(in SheetEntry percentage) => Math.Max(0, percentage.Half.Scale - 1);

    private static (decimal Numerator, decimal Denominator) Fraction(SheetIndex index, ReadOnlySpan<Operand> operands)
    {
        decimal first = index.Entries[operands[1].Entry].Value, second = index.Entries[operands[2].Entry].Value;
        return FormOf(index, operands) switch
        {
            Form.CurrentAndChange => (second, first - second),
            Form.CurrentAndPrior => (first - second, second),
            _ => (first, second),
        };
    }

    private static RatioRange? RangeOf(SheetIndex index, ReadOnlySpan<Operand> operands)
    {
        AmountRange first = RangeOf(index, operands[1]), second = RangeOf(index, operands[2]);
        return FormOf(index, operands) switch
        {
            Form.CurrentAndChange => RatioRange.GrowthFromChange(first, second),
            Form.CurrentAndPrior => RatioRange.GrowthFromPrior(second, first),
            _ => RatioRange.Quotient(first, second),
        };
    }

    private static AmountRange RangeOf(SheetIndex index, Operand operand)
    {
        ref readonly SheetEntry entry = ref index.Entries[operand.Entry];
        if (!operand.IsCombined) return AmountRange.Between(entry.Low, entry.High);
        (decimal low, decimal high) = index.RangeOf(index.DatumOf(operand.Entry));
        return AmountRange.Between(low, high);
    }

    private static Form FormOf(SheetIndex index, ReadOnlySpan<Operand> operands)
    {
        FactMeasure measure = index.Keys[index.DatumOf(operands[0].Entry)].Measure;
        if (measure != FactMeasure.GrowthRate) return Form.Quotient;
        FactMeasure first = index.Keys[index.DatumOf(operands[1].Entry)].Measure;
        FactMeasure second = index.Keys[index.DatumOf(operands[2].Entry)].Measure;
        return first == FactMeasure.Change ? Form.Quotient : second == FactMeasure.Change ? Form.CurrentAndChange : Form.CurrentAndPrior;
    }

    private enum Form
    {
        /// <summary>The second operand in per cent of the third: a share, a completion rate, a change and its base.</summary>
        Quotient,

        /// <summary>Growth from the current amount and the change.</summary>
        CurrentAndChange,

        /// <summary>Growth from the current and the prior amount.</summary>
        CurrentAndPrior,
    }
}
