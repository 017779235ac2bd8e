namespace PublicBudget.Performance;

/// <summary>
/// A unit of measure of a target (计量单位). Units of one <see cref="Dimension"/> convert into each other: 万元 and 元, 年 and
/// 月, ‰ and %. Equal by symbol.
/// </summary>
public sealed class TargetUnit : IEquatable<TargetUnit>
{
    internal TargetUnit(string symbol, TargetUnitKind kind, string dimension, decimal factor = 1m) =>
        (Symbol, Kind, Dimension, Factor) = (symbol, kind, dimension, factor);

    /// <summary>The usual symbol: "%" for "％" and "百分比", "工作日" for "个工作日".</summary>
    public string Symbol { get; }

    /// <summary>What it measures.</summary>
    public TargetUnitKind Kind { get; }

    /// <summary>Whether the library knows the unit; the symbol of another one is what was printed.</summary>
    public bool IsKnown => Kind != TargetUnitKind.Other;

    /// <summary>The unit's family, named for its basic unit: 元 for 万元, 月 for 年.</summary>
    internal string Dimension { get; }

    /// <summary>How many basic units of the family make one: 10,000 for 万元.</summary>
    internal decimal Factor { get; }

    /// <summary>The unit with this symbol, under any of its printed names; one that is not known is kept as it is.</summary>
    /// <exception cref="ArgumentException">The symbol is empty or longer than <see cref="MaxLength"/>.</exception>
    public static TargetUnit Of(string symbol)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        string text = symbol.Trim();
        return text.Length <= MaxLength
            ? TargetUnits.Find(text) ?? TargetUnits.Compose(text)
            : throw new ArgumentException(
                $"Expected a unit of at most {MaxLength} characters, found {text.Length}.", nameof(symbol));
    }

    /// <summary>The longest symbol that is taken as a unit; anything longer is a sentence.</summary>
    public const int MaxLength = 16;

    /// <summary>Whether amounts in this unit can be expressed in <paramref name="other"/>.</summary>
    public bool ConvertsTo(TargetUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension;
    }

    /// <summary>Expresses an amount of this unit in another one: 1.5 万元 is 15,000 元, 2 年 are 24 月.</summary>
    /// <returns>False if the units do not convert into each other, or the result is too large.</returns>
    public bool TryConvert(decimal amount, TargetUnit other, out decimal converted)
    {
        converted = amount;
        if (!ConvertsTo(other) || Math.Abs(amount) > 1e20m)
        {
            return false;
        }

        if (Factor != other.Factor)
        {
            converted = amount * Factor / other.Factor;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(TargetUnit? other) => other is not null && Symbol == other.Symbol;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetUnit);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Symbol, StringComparison.Ordinal);

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;
}
