namespace PublicBudget.Performance;

internal ref partial struct TargetReader
{
    private static readonly PhraseTable<NumberScale> Scales = new(
    [
        ("百", NumberScale.Hundred), ("千", NumberScale.Thousand), ("万", NumberScale.TenThousand), ("百万", NumberScale.Million),
        ("千万", NumberScale.TenMillion), ("亿", NumberScale.HundredMillion), ("万亿", NumberScale.Trillion),
    ]);

    private static readonly PhraseTable<bool> More = new([("余", true), ("多", true)]);

    /// <summary>Takes a number with the unit that follows it, which may be missing.</summary>
    public bool TryQuantity(out TargetNumber number, out TargetUnit? unit)
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
        return false;
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
        if (!TryDecimal(out decimal digits))
        {
            return false;
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

            unit ??= TakeUnit(knownOnly: false);
            if (scale != NumberScale.One && unit is not null && TargetUnits.WithScale(scale, unit) is { } scaled)
            {
                (scale, unit) = (NumberScale.One, scaled);
            }
        }

        bool fits = TargetNumber.Fits(digits, scale);
        number = fits ? new TargetNumber(digits, scale, isApproximate, denominator) : default;
        return fits;
    }

    /// <summary>
    /// In Chinese numerals only what is surely a quantity is taken: with a known unit, or a fraction. Otherwise 一般 or 三农
    /// would be numbers.
    /// </summary>
    private bool TryChineseQuantity(out TargetNumber number, out TargetUnit? unit)
    {
        (number, unit) = (default, null);
        if (TryShare(out long share, out unit))
        {
            number = new TargetNumber(share);
            return true;
        }

        if (!TryChinese("", out long value))
        {
            return false;
        }

        if (Rest.StartsWith("分之", StringComparison.Ordinal))
        {
            bool isFraction = TryChinese("分之", out long numerator) && value is > 0 and < 1000 && numerator < 1000;
            number = isFraction ? new TargetNumber(numerator, denominator: value) : default;
            unit = isFraction ? TakeUnit(knownOnly: true) : null;
            return isFraction;
        }

        bool isApproximate = Try(More, out _);
        number = new TargetNumber(value, isApproximate: isApproximate);
        unit = TakeUnit(knownOnly: true);
        return unit is not null;
    }

    private bool TryShare(out long share, out TargetUnit? unit)
    {
        unit = TargetUnits.Percent;
        if (Rest.StartsWith("百分百", StringComparison.Ordinal))
        {
            Skip("百分百".Length);
            share = 100;
            return true;
        }

        if (TryChinese("百分之", out share))
        {
            return true;
        }

        bool isPerMille = TryChinese("千分之", out share);
        unit = isPerMille ? TargetUnits.PerMille : null;
        return isPerMille;
    }

    /// <summary>
    /// Takes the unit that ends where a word of comparison, a sign or the text does. Unless it has to be known, it may also
    /// be a counting word with its noun (所学校), a rate (元/人·月) or a short noun.
    /// </summary>
    private TargetUnit? TakeUnit(bool knownOnly)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        int extent = UnitExtent(rest);
        if (extent is 0 or > TargetUnit.MaxLength)
        {
            return null;
        }

        ReadOnlySpan<char> candidate = rest[..extent];
        TargetUnit? unit = TargetUnits.Find(candidate);
        if (unit is null && (knownOnly ? TargetUnits.IsRate(candidate) : TargetUnits.MayBeUnit(candidate)))
        {
            unit = TargetUnits.Compose(candidate.ToString());
        }

        if (unit is not null)
        {
            Rest = rest[extent..];
        }

        return unit;
    }

    private static int UnitExtent(ReadOnlySpan<char> text)
    {
        int extent = 0;
        while (extent < text.Length
            && extent <= TargetUnit.MaxLength
            && IsUnitSign(text[extent], extent)
            && !TargetOperators.Behind.TryStart(text[extent..], out _, out _)
            && !TargetOperators.AboutBehind.TryStart(text[extent..], out _, out _))
        {
            extent++;
        }

        return extent;
    }

    private static bool IsUnitSign(char character, int at) => character switch
    {
        '%' or '‰' or '℃' or '²' or '³' => true,
        '2' or '3' or '/' or '·' or '*' => at > 0,
        '至' or '到' or '之' => false,
        _ => char.IsLetter(character) || character is '㎡',
    };
}
