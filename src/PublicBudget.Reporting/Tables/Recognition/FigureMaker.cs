using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Makes published figures of numbers in cells.</summary>
internal static class FigureMaker
{
    /// <summary>
    /// An amount. A printed one has the decimals that are printed. A stored one has its own, but nothing finer than a fen: the
    /// digits behind it are what binary arithmetic leaves over.
    /// </summary>
    public static PublishedAmount? Amount(SlotValue value, MoneyUnit unit, bool isStored)
    {
        decimal amount = value.Value;
        int decimals = Math.Min(value.Decimals, PublishedPrecision.MaxDecimals);
        if (isStored)
        {
            amount = Normalise(Math.Round(amount, FenDecimals(unit), MidpointRounding.AwayFromZero));
            decimals = Math.Max(decimals, amount.Scale);
        }

        return PublishedAmount.TryOf(amount, new PublishedPrecision(unit, decimals), out PublishedAmount figure) ? figure : null;
    }

    /// <summary>A percentage as it shows.</summary>
    public static PublishedPercentage? Percentage(SlotValue value)
    {
        int decimals = Math.Min(value.Decimals, PublishedPercentage.MaxDecimals);
        try
        {
            return PublishedPercentage.Of(Math.Round(value.Value, decimals, MidpointRounding.AwayFromZero), decimals);
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static int FenDecimals(MoneyUnit unit) => unit switch
    {
        MoneyUnit.TenThousandYuan => 6,
        MoneyUnit.HundredMillionYuan => 10,
        _ => 2,
    };

    private static decimal Normalise(decimal value) => value / 1.000000000000000000000000000000000m;
}
