using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// The unit of measure that a table states. 百元, 千元, 百万元 and 千万元 are read as the next larger unit with as many decimals more: 12.3千元 is
/// 1.23万元, exactly and with the same precision.
/// </summary>
/// <param name="Unit">The unit that the amounts are given in.</param>
/// <param name="Decimals">How many decimals an amount has more in it than it prints.</param>
internal readonly record struct PrintedUnit(MoneyUnit Unit, int Decimals)
{
    /// <summary>The unit that a word names; null for none.</summary>
    /// <param name="word">万元, 千元, 元.</param>
    public static PrintedUnit? Parse(ReadOnlySpan<char> word)
    {
        int decimals = word.IsEmpty ? 0 : word[0] switch { '千' => 1, '百' => 2, _ => 0 };
        if (!MoneyUnits.TryParse(decimals == 0 ? word : word[1..], out MoneyUnit unit)) return null;
        if (decimals == 0) return new(unit, 0);
        return unit switch
        {
            MoneyUnit.Yuan => new(MoneyUnit.TenThousandYuan, decimals),
            MoneyUnit.TenThousandYuan => new(MoneyUnit.HundredMillionYuan, decimals),
            _ => null,
        };
    }

    /// <summary>A printed number in <see cref="Unit"/>.</summary>
    /// <param name="value">The number as printed.</param>
    public SlotValue Convert(SlotValue value)
    {
        if (Decimals == 0 || value.Kind != SlotKind.Number) return value;
        return value with { Value = value.Value / (Decimals == 1 ? 10 : 100), Decimals = value.Decimals + Decimals };
    }
}
