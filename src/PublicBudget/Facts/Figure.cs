using System.Globalization;
using PublicBudget.Amounts;

namespace PublicBudget.Facts;

/// <summary>
/// A figure as printed (数): an amount with unit and decimals, a percentage, a count, a bare direction – or the lack of one. It
/// knows the range of exact values that print as it; a count is exact. The default is <see cref="Absent"/>.
/// </summary>
public readonly record struct Figure
{
    // The number as printed: in the unit of the precision, in per cent, in pieces, or the number of a direction.
    private readonly decimal _value;
    private readonly PublishedPrecision _precision;
    private readonly byte _state;
    private readonly byte _kind;

    private Figure(FigureState state, FigureKind kind, decimal value = 0, PublishedPrecision precision = default)
    {
        _state = (byte)state;
        _kind = (byte)kind;
        _value = value;
        _precision = precision;
    }

    /// <summary>无此项: no such cell or sentence.</summary>
    public static Figure Absent => default;

    /// <summary>空白: a printed cell that is empty.</summary>
    public static Figure Blank => new(FigureState.Blank, FigureKind.None);

    /// <summary>Whether the figure is reported, blank or absent.</summary>
    public FigureState State => (FigureState)_state;

    /// <summary>The kind of figure; <see cref="FigureKind.None"/> where none is printed.</summary>
    public FigureKind Kind => (FigureKind)_kind;

    /// <summary>Whether a figure is printed.</summary>
    public bool IsReported => State == FigureState.Reported;

    internal MoneyUnit Unit => _precision.Unit;

    /// <summary>The amount; <c>null</c> where the figure is not an amount.</summary>
    public PublishedAmount? Amount => Kind == FigureKind.Amount ? PublishedAmount.Of(_value, _precision) : null;

    /// <summary>The percentage; <c>null</c> where the figure is not one.</summary>
    public PublishedPercentage? Percentage => Kind == FigureKind.Percentage ? PublishedPercentage.Of(_value) : null;

    /// <summary>The number of things; <c>null</c> where the figure is not a count.</summary>
    public long? Number => Kind == FigureKind.Count ? (long)_value : null;

    /// <summary>The direction; <c>null</c> where the figure is not a bare direction.</summary>
    public Direction? Direction => Kind == FigureKind.Direction ? (Direction)(int)_value : null;

    /// <summary>The value in yuan, per cent or pieces; zero where no number is printed.</summary>
    public decimal Value => Kind switch
    {
        FigureKind.Amount => _value * _precision.Unit.YuanPerUnit(),
        FigureKind.Percentage or FigureKind.Count => _value,
        _ => 0,
    };

    /// <summary>The least exact value, in yuan, per cent or pieces, that rounds to the figure. A count is exact.</summary>
    public decimal Low => Value - HalfUnit;

    /// <summary>The greatest exact value, in yuan, per cent or pieces, that rounds to the figure. A count is exact.</summary>
    public decimal High => Value + HalfUnit;

    /// <summary>Half of one printed unit, in yuan, per cent or pieces: how far the exact value can be from the printed one.</summary>
    public decimal HalfUnit => Kind switch
    {
        FigureKind.Amount => _precision.HalfUnitInYuan,
        FigureKind.Percentage => new decimal(5, 0, 0, false, (byte)(_value.Scale + 1)),
        _ => 0,
    };

    /// <summary>Whether the amount has digits beyond the decimals it claims, so that no range can be given for it.</summary>
    public bool HasExcessDigits => Kind == FigureKind.Amount && PublishedAmount.Of(_value, _precision).HasExcessDigits;

    /// <summary>A printed amount.</summary>
    /// <param name="amount">The amount.</param>
    public static Figure Of(PublishedAmount amount) => new(FigureState.Reported, FigureKind.Amount, amount.Value, amount.Precision);

    /// <summary>A printed percentage.</summary>
    /// <param name="percentage">The percentage.</param>
    public static Figure Of(PublishedPercentage percentage) => new(FigureState.Reported, FigureKind.Percentage, percentage.Value);

    /// <summary>A bare direction: 持平 and the like.</summary>
    /// <param name="direction">The direction.</param>
    public static Figure Of(Direction direction) => new(FigureState.Reported, FigureKind.Direction, (int)direction);

    /// <summary>A number of things.</summary>
    /// <param name="number">The number.</param>
    public static Figure Count(long number) => new(FigureState.Reported, FigureKind.Count, number);

    /// <summary>A printed amount.</summary>
    /// <param name="amount">The amount.</param>
    public static implicit operator Figure(PublishedAmount amount) => Of(amount);

    /// <summary>A printed percentage.</summary>
    /// <param name="percentage">The percentage.</param>
    public static implicit operator Figure(PublishedPercentage percentage) => Of(percentage);

    /// <summary>The figure as printed: "239.9万元", "95.62%", "3", "持平"; "空白" and "无" where none is.</summary>
    public override string ToString() => Kind switch
    {
        FigureKind.Amount => PublishedAmount.Of(_value, _precision).ToString(),
        FigureKind.Percentage => PublishedPercentage.Of(_value).ToString(),
        FigureKind.Count => _value.ToString(CultureInfo.InvariantCulture),
        FigureKind.Direction => ((Direction)(int)_value).AmountWord(),
        _ => State == FigureState.Blank ? "空白" : "无",
    };
}
