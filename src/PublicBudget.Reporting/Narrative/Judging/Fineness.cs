using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Judging;

/// <summary>
/// How fine the amounts of one statement are printed. 10万元 beside 7.73万元 counts as 10.00: within a statement the finest
/// printing of a unit tells how all its amounts were rounded.
/// </summary>
internal readonly struct Fineness
{
    private readonly int _yuan;

    private readonly int _tenThousand;

    private readonly int _hundredMillion;

    private Fineness(int yuan, int tenThousand, int hundredMillion) => (_yuan, _tenThousand, _hundredMillion) = (yuan, tenThousand, hundredMillion);

    public static Fineness Of(params ReadOnlySpan<PublishedAmount> amounts)
    {
        Fineness finest = new(int.MinValue, int.MinValue, int.MinValue);
        foreach (PublishedAmount amount in amounts)
        {
            finest = finest.With(amount);
        }

        return finest;
    }

    /// <summary>Each amount was rounded as it is printed: 626.67亿元，增加97亿元.</summary>
    public static Fineness AsPrinted { get; } = new(int.MinValue, int.MinValue, int.MinValue);

    public Fineness With(PublishedAmount amount) => amount.Unit switch
    {
        MoneyUnit.Yuan => new(Math.Max(_yuan, amount.Decimals), _tenThousand, _hundredMillion),
        MoneyUnit.TenThousandYuan => new(_yuan, Math.Max(_tenThousand, amount.Decimals), _hundredMillion),
        _ => new(_yuan, _tenThousand, Math.Max(_hundredMillion, amount.Decimals)),
    };

    /// <summary>The amounts that print as this one, if it was rounded as finely as the others of its unit.</summary>
    public AmountRange RangeOf(PublishedAmount amount)
    {
        int finest = amount.Unit switch
        {
            MoneyUnit.Yuan => _yuan,
            MoneyUnit.TenThousandYuan => _tenThousand,
            _ => _hundredMillion,
        };
        PublishedPrecision precision = new(amount.Unit, Math.Max(finest, amount.Decimals));
        return AmountRange.Rounded(amount.InYuan, precision.UnitInYuan);
    }
}
