using System.Buffers;

namespace PublicBudget.Performance;

/// <summary>A range: "80-90%", "5～10个", "三至五天", "10%≤x&lt;20%", "≥95%且≤100%", "[95%,100%)", "±5%".</summary>
internal sealed class RangeForm : TargetForm
{
    /// <summary>A range has one of these behind its first character, or begins with one of the second; without it nothing else is tried.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create("-~至到≤<,±小低不少");

    /// <summary>What may stand before a range.</summary>
    public static readonly PhraseTable<bool> Openings = new(
        "= 控制在 保持在 维持在 稳定在 达到 为 在 约 介于".Split(' ').Select(word => (word, true)));

    private static readonly PhraseTable<bool> Separators = new("- -- ~ 至 到".Split(' ').Select(word => (word, true)));

    private static readonly PhraseTable<bool> Endings = new("之间 以内 区间 左右".Split(' ').Select(word => (word, true)));

    private static readonly PhraseTable<bool> Below = new([("≤", true), ("<=", true), ("<", false)]);

    private static readonly PhraseTable<bool> Joints = new(", 、 且 并且 同时 和".Split(' ').Select(word => (word, true)));

    public override TargetValue? Read(TargetSource source)
    {
        if (source.Text[0] != '±' && source.Text[1..].IndexOfAny(Between) < 0)
        {
            return null;
        }

        RangeTarget? target = ReadAt(source, 0) ?? ReadInterval(source);
        for (int at = 0; target is null && (at = TargetLabels.Next(source.Text, at)) > 0;)
        {
            ReadOnlySpan<char> label = source.Text[..at];
            target = ReadAt(source, at) is { } range && TargetLabels.MayStandBefore(label, source.Text, range.Unit)
                ? range with { Label = label.Trim(' ').ToString() }
                : null;
        }

        return target;
    }

    private static RangeTarget? ReadAt(TargetSource source, int start)
    {
        ReadOnlySpan<char> text = source.Text[start..];
        return ReadAround(source, text) ?? ReadBetweenOperators(source, text) ?? ReadFromTo(source, text);
    }

    /// <summary>"80-90%" and "10%≤x&lt;20%".</summary>
    private static RangeTarget? ReadFromTo(TargetSource source, ReadOnlySpan<char> text)
    {
        TargetReader reader = new(text);
        reader.Try(Openings, out _);
        if (!TryEnd(ref reader, out End low) || reader.AtEnd)
        {
            return null;
        }

        if (reader.Try(Separators, out _))
        {
            bool hasHigh = TryEnd(ref reader, out End high);
            reader.Try(Endings, out _);
            reader.Try(TargetOperators.Done, out _);
            return hasHigh && reader.AtEndOrRemark ? Make(source, low, high) : null;
        }

        return reader.Try(Below, out bool lowIsIncluded)
            && TryVariable(ref reader)
            && reader.Try(Below, out bool highIsIncluded)
            && TryEnd(ref reader, out End top)
            && reader.AtEnd
            ? Make(source, low with { IsIncluded = lowIsIncluded }, top with { IsIncluded = highIsIncluded })
            : null;
    }

    /// <summary>"≥95%且≤100%", "大于5次小于9次".</summary>
    private static RangeTarget? ReadBetweenOperators(TargetSource source, ReadOnlySpan<char> text)
    {
        TargetReader reader = new(text);
        if (!reader.Try(TargetOperators.Before, out TargetOperator from) || from.Direction() != IndicatorDirection.Positive || !TryEnd(ref reader, out End low))
        {
            return null;
        }

        reader.Try(Joints, out _);
        return reader.Try(TargetOperators.Before, out TargetOperator to)
            && to.Direction() == IndicatorDirection.Reverse
            && TryEnd(ref reader, out End high)
            && (!reader.Try(TargetOperators.Behind, out TargetOperator behind) || behind == TargetOperator.AtMost)
            && reader.AtEndOrRemark
            ? Make(source, low with { IsIncluded = from == TargetOperator.AtLeast }, high with { IsIncluded = to == TargetOperator.AtMost })
            : null;
    }

    /// <summary>"±5%", "≤±5%", "±5%以内": from minus to plus.</summary>
    private static RangeTarget? ReadAround(TargetSource source, ReadOnlySpan<char> text)
    {
        TargetReader reader = new(text);
        bool hasOperator = reader.Try(TargetOperators.Before, out TargetOperator sign);
        if (!reader.Try('±') || (hasOperator && sign.Direction() == IndicatorDirection.Positive) || !TryEnd(ref reader, out End high))
        {
            return null;
        }

        bool hasBehind = reader.Try(TargetOperators.Behind, out TargetOperator behind);
        bool isWithin = !hasBehind || behind == TargetOperator.AtMost;
        return isWithin && high.Number.Value >= 0m && reader.AtEndOrRemark
            ? Make(source, high with { Number = high.Number.Negated() }, high)
            : null;
    }

    /// <summary>"[95%,100%)".</summary>
    private static RangeTarget? ReadInterval(TargetSource source)
    {
        ReadOnlySpan<char> text = source.Text;
        int comma = text.IndexOf(',');
        int close = text.LastIndexOfAny(']', ')');
        if (text is not ['[' or '(', ..] || comma < 0 || close < comma || text[(comma + 1)..].Contains(','))
        {
            return null;
        }

        TargetReader first = new(text[1..comma]);
        TargetReader second = new(text[(comma + 1)..close]);
        TargetUnit? behind = TargetUnits.Find(text[(close + 1)..]);
        return TryEnd(ref first, out End low) && first.AtEnd
            && TryEnd(ref second, out End high) && second.AtEnd
            && (close == text.Length - 1 || (behind is not null && high.Unit is null))
            ? Make(source, low with { IsIncluded = text[0] == '[' }, high with { IsIncluded = text[close] == ']', Unit = high.Unit ?? behind })
            : null;
    }

    /// <summary>One end; Chinese numerals need no unit here, since the other end has it: 三至五天.</summary>
    private static bool TryEnd(ref TargetReader reader, out End end)
    {
        TargetNumber number;
        TargetUnit? unit = null;
        bool isEnd = reader.TryQuantity(out number, out unit);
        if (!isEnd && reader.TryChinese("", out long value))
        {
            (isEnd, number) = (true, new TargetNumber(value));
        }

        end = new End(number, unit);
        return isEnd;
    }

    private static bool TryVariable(ref TargetReader reader) =>
        reader.Try('x') || reader.Try('X') || reader.Try('n') || reader.Try('N') || reader.Try('a') || reader.Try('A');

    private static RangeTarget? Make(TargetSource source, End low, End high)
    {
        TargetUnit? unit = high.Unit ?? low.Unit ?? source.UnitBeside;
        TargetNumber top = high.Number;
        TargetNumber bottom = low.Unit is null ? WithScaleOfHigh(low.Number, top, unit) : low.Number;
        bool isOneUnit = low.Unit is null || high.Unit is null || low.Unit.Equals(high.Unit) || TryConvert(bottom, low.Unit, high.Unit, out bottom);
        bool isOneScale = bottom.Scale == top.Scale || (TryPlain(bottom, out bottom) && TryPlain(top, out top));
        bool isProportion = bottom.IsProportion || top.IsProportion;
        return isOneUnit && isOneScale && bottom.Value <= top.Value && !(isProportion && unit is not null)
            ? new RangeTarget
            {
                Printed = source.Printed,
                Low = bottom,
                High = top,
                LowIsIncluded = low.IsIncluded,
                HighIsIncluded = high.IsIncluded,
                Unit = unit,
                Warnings = TargetDoubts.OfRange(bottom, unit, source.Name),
            }
            : null;
    }

    /// <summary>"5000元-1万元" begins at 0.5万元: a range has one unit.</summary>
    private static bool TryConvert(TargetNumber number, TargetUnit from, TargetUnit to, out TargetNumber converted)
    {
        converted = number;
        return !number.IsPart && from.TryConvert(number.Value, to, out decimal value) && TargetNumber.TryMake(value, number.IsApproximate, out converted);
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
        plain = number;
        return !number.IsPart && TargetNumber.TryMake(number.Value, number.IsApproximate, out plain);
    }

    private readonly record struct End(TargetNumber Number, TargetUnit? Unit, bool IsIncluded = true);
}
