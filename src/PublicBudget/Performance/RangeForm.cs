using System.Buffers;

namespace PublicBudget.Performance;

/// <summary>A range: "80-90%", "5～10个", "3至5天", "10%≤x&lt;20%".</summary>
internal sealed class RangeForm : TargetForm
{
    /// <summary>A range has one of these behind its first number; without it nothing else is tried.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create("-~至到≤<");

    private static readonly PhraseTable<bool> Openings = new(
        "= 控制在 保持在 维持在 稳定在 达到 为 在 约 介于".Split(' ').Select(word => (word, true)));

    private static readonly PhraseTable<bool> Separators = new("- -- ~ 至 到".Split(' ').Select(word => (word, true)));

    private static readonly PhraseTable<bool> Endings = new("之间 以内 区间 左右".Split(' ').Select(word => (word, true)));

    private static readonly PhraseTable<bool> Below = new([("≤", true), ("<=", true), ("<", false)]);

    public override TargetValue? Read(TargetSource source)
    {
        if (source.Text[1..].IndexOfAny(Between) < 0)
        {
            return null;
        }

        TargetReader reader = new(source.Text);
        reader.Try(Openings, out _);
        if (!reader.TryQuantity(out TargetNumber low, out TargetUnit? lowUnit) || reader.AtEnd)
        {
            return null;
        }

        if (reader.Try(Separators, out _))
        {
            bool hasHigh = reader.TryQuantity(out TargetNumber high, out TargetUnit? highUnit);
            reader.Try(Endings, out _);
            return hasHigh && reader.AtEndOrRemark ? Make(source, (low, lowUnit, true), (high, highUnit, true)) : null;
        }

        return reader.Try(Below, out bool lowIsIncluded)
            && TryVariable(ref reader)
            && reader.Try(Below, out bool highIsIncluded)
            && reader.TryQuantity(out TargetNumber top, out TargetUnit? topUnit)
            && reader.AtEnd
            ? Make(source, (low, lowUnit, lowIsIncluded), (top, topUnit, highIsIncluded))
            : null;
    }

    private static bool TryVariable(ref TargetReader reader) =>
        reader.Try('x') || reader.Try('X') || reader.Try('n') || reader.Try('N') || reader.Try('a') || reader.Try('A');

    private static RangeTarget? Make(
        TargetSource source, (TargetNumber Number, TargetUnit? Unit, bool Included) low, (TargetNumber Number, TargetUnit? Unit, bool Included) high)
    {
        if (low.Unit is not null && high.Unit is not null && !low.Unit.Equals(high.Unit))
        {
            return null;
        }

        TargetUnit? unit = high.Unit ?? low.Unit ?? source.UnitBeside;
        TargetNumber lowNumber = low.Unit is null ? WithScaleOfHigh(low.Number, high.Number, unit) : low.Number;
        if (lowNumber.Scale != high.Number.Scale)
        {
            if (!TryPlain(lowNumber, out lowNumber) || !TryPlain(high.Number, out high.Number))
            {
                return null;
            }
        }

        return lowNumber.Value <= high.Number.Value
            ? new RangeTarget
            {
                Printed = source.Printed,
                Low = lowNumber,
                High = high.Number,
                LowIsIncluded = low.Included,
                HighIsIncluded = high.Included,
                Unit = unit,
                Warnings = TargetDoubts.OfUnit(unit, source.Name),
            }
            : null;
    }

    /// <summary>
    /// The magnitude is often printed once: "5-10万人" begins at 5万, and in "10万-20万元" the 万 of the lower end is the one of
    /// the unit 万元. "5000-1万人" begins at 5000.
    /// </summary>
    private static TargetNumber WithScaleOfHigh(TargetNumber low, TargetNumber high, TargetUnit? unit) => (low.Scale, high.Scale) switch
    {
        (NumberScale.One, not NumberScale.One) when low.Digits < high.Digits && TargetNumber.Fits(low.Digits, high.Scale) =>
            new TargetNumber(low.Digits, high.Scale, low.IsApproximate, low.Denominator),
        (NumberScale.TenThousand, NumberScale.One) when IsMoney(unit, '万') => new TargetNumber(low.Digits),
        (NumberScale.HundredMillion, NumberScale.One) when IsMoney(unit, '亿') => new TargetNumber(low.Digits),
        _ => low,
    };

    private static bool IsMoney(TargetUnit? unit, char scale) =>
        unit is { Kind: TargetUnitKind.Money } && unit.Symbol.StartsWith(scale);

    /// <summary>The same number without a magnitude, so that one unit fits both ends.</summary>
    private static bool TryPlain(TargetNumber number, out TargetNumber plain)
    {
        bool fits = Math.Abs(number.Value) < 1e15m && number.Denominator == 1;
        plain = fits ? new TargetNumber(number.Value, isApproximate: number.IsApproximate) : number;
        return fits;
    }
}
