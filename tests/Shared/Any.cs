using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Periods;

namespace PublicBudget.Testing;

/// <summary>Generators of the library's values, edges included, for property tests.</summary>
internal static class Any
{
    private static readonly long[] EdgesOfLong = [long.MinValue, long.MinValue + 1, -100, -1, 0, 1, 99, 100, long.MaxValue - 1, long.MaxValue];

    /// <summary>Any amount, the least and the greatest among them.</summary>
    public static Gen<Money> Money { get; } = Gen.Frequency((8, Gen.Long), (8, Gen.Long[-1_000_000_000_000, 1_000_000_000_000]), (1, Gen.OneOf(EdgesOfLong)))
        .Select(PublicBudget.Amounts.Money.FromFen);

    /// <summary>Amounts of the size that budgets have, up to ten thousand million yuan, negative ones among them.</summary>
    public static Gen<Money> BudgetMoney { get; } = Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(PublicBudget.Amounts.Money.FromFen);

    public static Gen<MoneyUnit> Unit { get; } = Gen.Enum<MoneyUnit>();

    public static Gen<PublishedPrecision> Precision { get; } =
        Gen.Select(Unit, Gen.Int[PublishedPrecision.MinDecimals, PublishedPrecision.MaxDecimals], (unit, decimals) => new PublishedPrecision(unit, decimals));

    public static Gen<MidpointRounding> Rounding { get; } = Gen.Enum<MidpointRounding>();

    /// <summary>Figures as a document prints them from exact amounts.</summary>
    public static Gen<PublishedAmount> Published { get; } = Gen.Select(Money, Precision, Rounding, PublishedAmount.From);

    /// <summary>Ranges with open and closed ends, single amounts among them.</summary>
    public static Gen<AmountRange> Range { get; } = Gen.Select(
        Gen.Int[-50, 50],
        Gen.Int[0, 20],
        Gen.Bool,
        Gen.Bool,
        (low, width, lowIsClosed, highIsClosed) => AmountRange.Between(low, low + width, lowIsClosed || width == 0, highIsClosed || width == 0));

    /// <summary>A range and an amount in it, on its ends or between them.</summary>
    public static Gen<(AmountRange Range, decimal Amount)> RangeAndAmount { get; } =
        Gen.Select(Range, Gen.Int[0, 8], (range, eighth) => (range, range.Low + range.Width * eighth / 8)).Where(pair => pair.range.Contains(pair.Item2))
            .Select(pair => (pair.range, pair.Item2));

    public static Gen<FiscalYear> FiscalYear { get; } = Gen.Int[1, 9999].Select(year => new FiscalYear(year));

    public static Gen<BudgetStage> Stage { get; } = Gen.Enum<BudgetStage>();

    public static Gen<BudgetVersion> Version { get; } = Gen.Select(FiscalYear, Stage, (year, stage) => new BudgetVersion(year, stage));
}
