using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>
/// An exact amount of yuan (金额), held as a whole number of fen (分). The default is <see cref="Zero"/>. It reaches from
/// −92,233,720,368,547,758.08 to 92,233,720,368,547,758.07 yuan. Arithmetic is checked, and nothing is rounded unless a
/// <see cref="MidpointRounding"/> is written; 四舍五入 is <see cref="MidpointRounding.AwayFromZero"/>.
/// </summary>
public readonly partial struct Money
{
    private readonly long _fen;

    private Money(long fen) => _fen = fen;

    /// <summary>0.00 yuan: the default.</summary>
    public static Money Zero => default;

    /// <summary>The least amount, −92,233,720,368,547,758.08 yuan.</summary>
    public static Money MinValue => new(long.MinValue);

    /// <summary>The greatest amount, 92,233,720,368,547,758.07 yuan.</summary>
    public static Money MaxValue => new(long.MaxValue);

    /// <summary>The amount in fen (分), exact.</summary>
    public long Fen => _fen;

    /// <summary>The amount in yuan (元), exact, always with two decimals.</summary>
    public decimal Yuan => new decimal(_fen) * 0.01m;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(_fen);

    /// <summary>True for 0.00 yuan.</summary>
    public bool IsZero => _fen == 0;

    /// <summary>A whole number of fen.</summary>
    public static Money FromFen(long fen) => new(fen);

    /// <summary>An amount in yuan.</summary>
    /// <exception cref="ArgumentException">The amount is finer than a fen.</exception>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money FromYuan(decimal yuan) => From(yuan, MoneyUnit.Yuan);

    /// <summary>An amount in yuan, rounded to the fen.</summary>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money FromYuan(decimal yuan, MidpointRounding rounding) => From(yuan, MoneyUnit.Yuan, rounding);

    /// <summary>An amount in a unit: <c>Money.From(239.9m, MoneyUnit.TenThousandYuan)</c> is 2,399,000.00 yuan.</summary>
    /// <exception cref="ArgumentException">The amount is finer than a fen.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is unknown.</exception>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money From(decimal amount, MoneyUnit unit)
    {
        var fen = InFen(amount, unit);
        return fen == decimal.Truncate(fen)
            ? FromWholeFen(fen, amount, unit)
            : throw new ArgumentException(
                InvariantText.Invariant($"Expected an amount in whole fen, found {amount} {unit.Symbol()}, which is finer; to round it, write a MidpointRounding."),
                nameof(amount));
    }

    /// <summary>An amount in a unit, rounded to the fen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit or the rounding mode is unknown.</exception>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money From(decimal amount, MoneyUnit unit, MidpointRounding rounding)
    {
        ExactDecimal.Require(rounding);
        return FromWholeFen(decimal.Round(InFen(amount, unit), rounding), amount, unit);
    }

    /// <summary>The amount in a unit, exact and without trailing zeros: 2,399,000.00 yuan is 239.9 in 万元.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is unknown.</exception>
    public decimal In(MoneyUnit unit) => new decimal(_fen) / unit.FenPerUnit();

    // Amounts this large have no place for a rounding error: below the limit the product is exact in 96 bits.
    private static decimal InFen(decimal amount, MoneyUnit unit)
    {
        const decimal Limit = 10_000_000_000_000_000_000m;
        var fenPerUnit = (decimal)unit.FenPerUnit();
        return Math.Abs(amount) <= Limit / fenPerUnit ? amount * fenPerUnit : throw TooLarge(amount, unit);
    }

    private static Money FromWholeFen(decimal fen, decimal amount, MoneyUnit unit)
        => fen is >= long.MinValue and <= long.MaxValue ? new((long)fen) : throw TooLarge(amount, unit);

    private static OverflowException TooLarge(decimal amount, MoneyUnit unit)
        => new(InvariantText.Invariant($"Expected an amount between {MinValue} and {MaxValue} yuan, found {amount} {unit.Symbol()}."));

    private static OverflowException TooLarge(BigInteger fen, string operation)
        => new(InvariantText.Invariant($"Expected the result of {operation} between {MinValue} and {MaxValue} yuan, found {fen} fen."));

    private static Money FromExact(BigInteger fen, string operation)
        => fen >= long.MinValue && fen <= long.MaxValue ? new((long)fen) : throw TooLarge(fen, operation);
}
