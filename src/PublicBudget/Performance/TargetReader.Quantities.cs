namespace PublicBudget.Performance;

internal ref partial struct TargetReader
{
    private const decimal ProportionLimit = 1_000_000m;

    private const int ProportionDecimals = 6;

    private static readonly PhraseTable<NumberScale> Scales = new(
    [
        ("百", NumberScale.Hundred), ("千", NumberScale.Thousand), ("万", NumberScale.TenThousand), ("百万", NumberScale.Million),
        ("千万", NumberScale.TenMillion), ("亿", NumberScale.HundredMillion), ("万亿", NumberScale.Trillion),
    ]);

    private static readonly PhraseTable<bool> More = new([("余", true), ("多", true)]);

    /// <summary>Takes a number with the unit that follows it, which may be missing.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit; null where there is none.</param>
    /// <param name="isIntroduced">Whether a word stands before it that makes a bare magnitude a number: 近万人, 超千户.</param>
    public bool TryQuantity(out TargetNumber number, out TargetUnit? unit, bool isIntroduced = false)
    {
        TargetReader start = this;
        if (TryArabicQuantity(out number, out unit))
        {
            return true;
        }

        this = start;
        if (TryChineseQuantity(out number, out unit))
        {
            return true;
        }

        this = start;
        if (isIntroduced && TryBareMagnitude(out number, out unit))
        {
            return true;
        }

        this = start;
        return false;
    }

    /// <summary>Takes a remark in brackets.</summary>
    public bool TryBrackets(out ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        int end = rest is ['(', ..] ? rest.IndexOf(')') : -1;
        inside = end > 0 ? rest[1..end].Trim(' ') : default;
        Rest = end > 0 ? rest[(end + 1)..] : Rest;
        return end > 0;
    }

    /// <summary>
    /// Takes a number in digits with a known unit out of running text, where the unit is followed by more words: 7.6万余名参保人员.
    /// </summary>
    public bool TryQuantityInProse(out TargetNumber number, out TargetUnit? unit)
    {
        (number, unit) = (default, null);
        if (!TryDecimal(out decimal digits))
        {
            return false;
        }

        NumberScale scale = NumberScale.One;
        bool isApproximate = false;
        if (!TryKnownUnit(out unit))
        {
            _ = Try(Scales, out scale);
            isApproximate = Try(More, out _);
            _ = TryKnownUnit(out unit);
        }

        bool isQuantity = unit is not null && TargetNumber.Fits(digits, scale);
        number = isQuantity ? new TargetNumber(digits, scale, isApproximate) : default;
        return isQuantity;
    }

    private bool TryKnownUnit(out TargetUnit? unit)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        bool isKnown = TargetUnits.TryStart(rest, out unit!, out int length);
        Rest = isKnown ? rest[length..] : Rest;
        return isKnown;
    }

    private bool TryArabicQuantity(out TargetNumber number, out TargetUnit? unit)
    {
        (number, unit) = (default, null);
        bool hasCurrencySign = Rest is ['¥', ..] && Try('¥');
        if (!TryDecimal(out decimal digits))
        {
            return false;
        }

        if (TryProportion(digits, out number))
        {
            number = Try(More, out _) ? number.AsApproximate() : number;
            unit = TakeUnit(knownOnly: true);
            return true;
        }

        int denominator = 1;
        bool isFraction = Rest is ['/', >= '1' and <= '9', ..];
        if (isFraction && !(Math.Abs(digits) < 1000m && Try('/') && TryDigits(3, out denominator)))
        {
            return false;
        }

        // 万元 is a unit and 万人 is not: the unit is tried before the magnitude.
        NumberScale scale = NumberScale.One;
        bool isApproximate = false;
        unit = TakeUnit(knownOnly: true);
        if (unit is null)
        {
            bool hasScale = Try(Scales, out scale);
            isApproximate = Try(More, out _);
            if (!hasScale)
            {
                // 4900余万元 has the unit 万元, 100多万人 the magnitude 万.
                unit = isApproximate ? TakeUnit(knownOnly: true) : null;
                _ = unit is null && Try(Scales, out scale);
            }

            if (Try(Scales, out _))
            {
                return false; // "1万 亿元": two magnitudes
            }

            unit ??= TakeUnit(knownOnly: false) ?? (hasCurrencySign ? TargetUnits.Yuan : null);
            if (scale != NumberScale.One && unit is not null && TargetUnits.WithScale(scale, unit) is { } scaled)
            {
                (scale, unit) = (NumberScale.One, scaled);
            }
        }

        bool fits = TargetNumber.Fits(digits, scale);
        number = fits ? new TargetNumber(digits, scale, isApproximate, denominator) : default;
        return fits;
    }

    /// <summary>Takes the second half of a proportion: ":20" of "1:20".</summary>
    private bool TryProportion(decimal first, out TargetNumber number)
    {
        TargetReader ahead = this;
        decimal second = 0m;
        bool isProportion = Rest is [':', ..]
            && ahead.Try(':')
            && ahead.TryDecimal(out second)
            && second is > 0m and < ProportionLimit
            && Math.Abs(first) < ProportionLimit
            && second.Scale + first.Scale <= ProportionDecimals;
        number = isProportion ? TargetNumber.Proportion(first, second) : default;
        isProportion &= number.Denominator < ProportionLimit && Math.Abs(number.Digits) < ProportionLimit;
        this = isProportion ? ahead : this;
        return isProportion;
    }
}
