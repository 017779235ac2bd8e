namespace PublicBudget.Performance;

/// <content>Quantities in words.</content>
internal ref partial struct TargetReader
{
    /// <summary>Shares that are words, in percent.</summary>
    private static readonly PhraseTable<long> Shares = new([("百分百", 100), ("百分之百", 100), ("一半", 50), ("半数", 50)]);

    /// <summary>Takes a magnitude without digits, which stands for one of it: 万人, 百万元.</summary>
    private bool TryBareMagnitude(out TargetNumber number, out TargetUnit? unit)
    {
        (number, unit) = (default, null);
        if (!Try(Scales, out NumberScale scale) || Scales.TryStart(Rest.TrimStart(' '), out _, out _))
        {
            return false;
        }

        unit = TakeUnit(knownOnly: true);
        if (unit is not null && TargetUnits.WithScale(scale, unit) is { } scaled)
        {
            (scale, unit) = (NumberScale.One, scaled);
        }

        number = new TargetNumber(1m, scale);
        return unit is not null;
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

        if (Try('半'))
        {
            number = new TargetNumber(0.5m);
            unit = TakeUnit(knownOnly: true);
            if (unit is null && AtEnd)
            {
                (number, unit) = (new TargetNumber(50m), TargetUnits.Percent); // 过半
            }

            return unit is { Kind: TargetUnitKind.Time } || unit == TargetUnits.Percent;
        }

        if (!TryChinese("", out long value))
        {
            return false;
        }

        if (value == 0 && AtEnd)
        {
            return true; // 零
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
        if (Try(Shares, out share) || TryChinese("百分之", out share))
        {
            return true;
        }

        bool isPerMille = TryChinese("千分之", out share);
        unit = isPerMille ? TargetUnits.PerMille : null;
        return isPerMille;
    }
}
