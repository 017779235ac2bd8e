namespace PublicBudget.Amounts;

/// <summary>What a <see cref="MoneyUnit"/> is worth and how it is written.</summary>
public static class MoneyUnitExtensions
{
    /// <summary>How many fen (分) one unit is worth: 100, 1,000,000 or 10,000,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not a member of the enum.</exception>
    public static long FenPerUnit(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => 100,
        MoneyUnit.TenThousandYuan => 1_000_000,
        MoneyUnit.HundredMillionYuan => 10_000_000_000,
        _ => throw Unknown(unit),
    };

    /// <summary>How many yuan (元) one unit is worth: 1, 10,000 or 100,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not a member of the enum.</exception>
    public static long YuanPerUnit(this MoneyUnit unit) => unit.FenPerUnit() / 100;

    /// <summary>元, 万元 or 亿元.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not a member of the enum.</exception>
    public static string Symbol(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => "元",
        MoneyUnit.TenThousandYuan => "万元",
        MoneyUnit.HundredMillionYuan => "亿元",
        _ => throw Unknown(unit),
    };

    private static ArgumentOutOfRangeException Unknown(MoneyUnit unit)
        => new(nameof(unit), unit, "Expected a unit of money: yuan, ten thousand yuan or hundred million yuan.");
}
