using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>Tests a percentage against two amounts whose exact values are known to half a printed unit only.</summary>
internal static class RateTest
{
    // Digits that binary division leaves over in a stored rate.
    private const decimal Noise = 0.0000001m;

    /// <summary>The test; null where the base may be zero, so that no rate is defined.</summary>
    public static TableCheck? Evaluate(FigureGrid grid, RateMeaning meaning, RecognisedFigure stated, RecognisedFigure now, RecognisedFigure before)
    {
        AmountRange current = FigureGrid.RangeOf(now), basis = FigureGrid.RangeOf(before);
        decimal baseValue = before.Value!.Value;
        if (baseValue == 0 || basis.Contains(0m))
        {
            return null;
        }

        decimal computed = RateOf(meaning, now.Value ?? 0, baseValue);
        decimal[] corners =
        [
            RateOf(meaning, current.Low, basis.Low), RateOf(meaning, current.Low, basis.High), RateOf(meaning, current.High, basis.Low), RateOf(meaning, current.High, basis.High),
        ];
        decimal value = stated.Value!.Value, unit = UnitOf(stated);
        decimal low = corners.Min() - (unit / 2), high = corners.Max() + (unit / 2);
        return new TableCheck
        {
            Kind = TableCheckKind.Rate,
            Table = grid.Table.Title,
            Stated = stated,
            Parts = [before, now],
            Computed = computed,
            Allowed = Math.Max(high - computed, computed - low),
            Verdict = VerdictOf(value, computed, low, high, unit),
        };
    }

    private static Verdict VerdictOf(decimal value, decimal computed, decimal low, decimal high, decimal unit)
    {
        if (Math.Abs(value - computed) <= Math.Max(Noise, unit / 2))
        {
            return Verdict.Exact;
        }

        if (value >= low && value <= high)
        {
            return Verdict.WithinRounding;
        }

        return value >= low - unit && value <= high + unit ? Verdict.Nudged : Verdict.Contradicted;
    }

    /// <summary>One printed unit; a stored rate is judged as it shows, since nobody reads the digits behind.</summary>
    private static decimal UnitOf(RecognisedFigure stated) => stated.Percentage is { } percentage ? percentage.UnitAsRatio * 100 : new decimal(1, 0, 0, false, (byte)Math.Min((int)stated.Value!.Value.Scale, 7));

    /// <summary>In per cent. The change is divided by the base without its sign, so that a rise from below zero is positive.</summary>
    private static decimal RateOf(RateMeaning meaning, decimal now, decimal before) =>
        before == 0 ? 0 : 100 * (meaning is RateMeaning.Completion or RateMeaning.Share ? now / before : (now - before) / Math.Abs(before));
}
