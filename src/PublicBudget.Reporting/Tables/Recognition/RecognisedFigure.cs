using PublicBudget.Amounts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>One cell for a figure: what is printed in it, for which row and column. A blank cell is a figure that is blank.</summary>
public sealed record RecognisedFigure
{
    private readonly Table _source;
    private readonly int _row;
    private readonly int _column;

    // A table has thousands of figures: what is published is made of these when it is asked for.
    private readonly SlotValue _value;
    private readonly PrintedUnit? _unit;
    private readonly bool _isPercentage;

    /// <summary>A figure.</summary>
    /// <param name="source">The table that holds its cell.</param>
    /// <param name="row">The row of the cell.</param>
    /// <param name="column">The column of the cell.</param>
    /// <param name="value">What the cell holds, as a number of the unit.</param>
    /// <param name="unit">The unit of an amount; null for what is none, and where no unit is known.</param>
    /// <param name="isPercentage">Whether it is a percentage.</param>
    internal RecognisedFigure(Table source, int row, int column, SlotValue value, PrintedUnit? unit, bool isPercentage)
        => (_source, _row, _column, _value, _unit, _isPercentage) = (source, row, column, value, unit, isPercentage);

    /// <summary>The row.</summary>
    public required RecognisedRow Row { get; init; }

    /// <summary>The column.</summary>
    public required RecognisedColumn Column { get; init; }

    /// <summary>The text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The exact number: as stored in a workbook, as printed elsewhere; in the unit of <see cref="Amount"/> (of a table in 千元, a tenth of what it
    /// prints). Of a percentage the number before the sign. Null for a blank.
    /// </summary>
    public decimal? Value => _value.IsNumber ? _value.Value : null;

    /// <summary>The amount as published, where the column holds amounts and the unit is known.</summary>
    public PublishedAmount? Amount => _unit is { } unit ? FigureMaker.Amount(_value, unit.Unit, IsStored) : null;

    /// <summary>The percentage as printed, where the column holds percentages.</summary>
    public PublishedPercentage? Percentage => _isPercentage ? FigureMaker.Percentage(_value) : null;

    /// <summary>Whether a heading stands in its place, in a row that is the total too, or the name of the row: there is no figure, not even a blank one.</summary>
    internal bool IsHeading { get; init; }

    /// <summary>Whether it is a number of things (单位：人, 数量): exact, and no money.</summary>
    internal bool IsCount { get; init; }

    /// <summary>The number of things; null where it is none, and of square metres with decimals, of which only row and column are known.</summary>
    internal long? Number => IsCount && Value is { } value && value == Math.Truncate(value) && Math.Abs(value) < long.MaxValue ? (long)value : null;

    /// <summary>Whether <see cref="Value"/> is a number that a workbook stores; the text may show fewer digits of it.</summary>
    public bool IsStored { get; init; }

    /// <summary>Whether nothing, or only a dash, is printed. A printed zero is not blank.</summary>
    public bool IsBlank => !_value.IsNumber;

    /// <summary>How many decimals <see cref="Value"/> has more than the text: one for 千元, given in 万元.</summary>
    internal int UnitDecimals => _unit?.Decimals ?? 0;

    /// <summary>Where the table stands, or the part of it that the cell is printed in.</summary>
    internal Place TablePlace => _source.Place;

    /// <summary>The number of the row where the cell stands.</summary>
    internal int PlaceRow => _source.SourceRow(_row);

    /// <summary>The number of the column where the cell stands.</summary>
    internal int PlaceColumn => _source.SourceColumn(_column);

    /// <summary>Whether the cell is printed in the row that it is a figure of; the rest of one that a page break cut is not.</summary>
    internal bool IsInRow => Row.Is(_source, _row);

    /// <summary>Where the cell stands.</summary>
    public Place Place => _source.PlaceOf(_row, _column);

    /// <summary>Row, column and text.</summary>
    public override string ToString() => $"{Row} {Column.Header} = {(IsBlank ? "空白" : Text)}";
}
