using PublicBudget.Amounts;

namespace PublicBudget.Facts;

/// <summary>One fact as the rules read it: numbers only, in yuan, per cent or pieces.</summary>
internal readonly record struct SheetEntry
{
    private readonly byte _state;
    private readonly byte _kind;
    private readonly byte _unit;

    public SheetEntry(Fact fact, int home, int passage)
    {
        Figure figure = fact.Figure;
        Value = figure.Value;
        Half = figure.HalfUnit;
        _state = (byte)figure.State;
        _kind = (byte)figure.Kind;
        IsExcessive = figure.HasExcessDigits;
        _unit = (byte)figure.Unit;
        IsNumber = !IsExcessive && (Kind is FigureKind.Amount or FigureKind.Percentage or FigureKind.Count);
        Addend = new Addend(Value, State, IsUsable);
        Home = home;
        Passage = passage;
        Direction = (sbyte)(figure.Direction switch
        {
            Amounts.Direction.Increase => 1,
            Amounts.Direction.Decrease => -1,
            _ => Math.Sign(Value),
        });
    }

    public decimal Value { get; }

    /// <summary>What the figure adds to a sum.</summary>
    public Addend Addend { get; }

    /// <summary>Half a printed unit: the exact value lies this far from the printed one at most.</summary>
    public decimal Half { get; }

    /// <summary>The table, or the text, that the figure stands in: a number of <see cref="SheetIndex.Homes"/>.</summary>
    public int Home { get; }

    /// <summary>The paragraph of the text that the figure stands in; 0 outside the text.</summary>
    public int Passage { get; init; }

    /// <summary>The unit that an amount is printed in.</summary>
    public MoneyUnit Unit => (MoneyUnit)_unit;

    public FigureState State => (FigureState)_state;

    public FigureKind Kind => (FigureKind)_kind;

    /// <summary>The sign of the value, or of a direction without a number.</summary>
    public sbyte Direction { get; }

    public bool IsExcessive { get; }

    public decimal Low => Value - Half;

    public decimal High => Value + Half;

    /// <summary>Whether there is a number, with a range, that a relation can use.</summary>
    public bool IsNumber { get; }

    /// <summary>Whether a relation can take the figure: a number, a direction, or a blank that adds nothing.</summary>
    public bool IsUsable => IsNumber || Kind == FigureKind.Direction || State == FigureState.Blank;
}
