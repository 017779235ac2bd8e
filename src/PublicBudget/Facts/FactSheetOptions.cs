using PublicBudget.Amounts;

namespace PublicBudget.Facts;

/// <summary>How finely the figures of a budget are printed beside its tables.</summary>
public sealed record FactSheetOptions
{
    /// <summary>Two decimals for percentages and for the amounts of projects; changes as finely as the tables.</summary>
    public static FactSheetOptions Default { get; } = new();

    /// <summary>The decimals of shares and growth rates; the default is 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 0 to 7.</exception>
    public int PercentageDecimals
    {
        get;
        init => field = value is >= 0 and <= PublishedPercentage.MaxDecimals
            ? value
            : throw new ArgumentOutOfRangeException(nameof(PercentageDecimals), value, $"Expected 0 to {PublishedPercentage.MaxDecimals} decimals.");
    } = 2;

    /// <summary>
    /// The precision of the amounts in project sheets; <c>null</c>, the default, for the unit of the tables with at least two
    /// decimals.
    /// </summary>
    public PublishedPrecision? ProjectPrecision { get; init; }

    /// <summary>The precision of changes in the text; <c>null</c>, the default, for that of the tables.</summary>
    public PublishedPrecision? ChangePrecision { get; init; }

    /// <summary>
    /// Whether 公用经费 is divided into 商品和服务支出 and 资本性支出, for forms that print them as two columns; the default is false,
    /// as in Henan's tables.
    /// </summary>
    public bool DividesOperatingCosts { get; init; }

    /// <summary>
    /// Whether revenue by function is added up to 款 and 类, for forms whose table of revenue has rows for them; the default is false,
    /// as in Henan's tables.
    /// </summary>
    public bool RollsUpRevenue { get; init; }
}
