using NodaTime;

namespace PublicBudget.Performance;

/// <summary>
/// What was reached (实际完成值): a number with or without unit, a day, or how far a target in words is reached. Exactly one
/// of the three is given, unless the printed text could be read as none.
/// </summary>
public sealed record ActualValue
{
    private readonly bool _hasNumber;
    private readonly decimal _number;

    private ActualValue()
    {
    }

    /// <summary>The text as printed; null if the value was not parsed.</summary>
    public string? Printed { get; private init; }

    /// <summary>The number, in <see cref="Unit"/>; null if it is no number.</summary>
    public decimal? Number
    {
        get => _hasNumber ? _number : null;
        private init => (_hasNumber, _number) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>The unit of the number; null means the unit of the target.</summary>
    public TargetUnit? Unit { get; private init; }

    /// <summary>The day (实际完成时间); null if it is no day.</summary>
    public LocalDate? Date { get; private init; }

    /// <summary>How far a target in words is reached; null if it is a number or a day.</summary>
    public Achievement? Achievement { get; private init; }

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">Its unit; null for the unit of the target.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is 10²⁰ or more in absolute value.</exception>
    public static ActualValue Of(decimal number, TargetUnit? unit = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Abs(number), TargetNumber.Limit, nameof(number));
        return new() { Number = number, Unit = unit };
    }


    /// <summary>A day.</summary>
    public static ActualValue Of(LocalDate date) => new() { Date = date };

    /// <summary>How far a target in words is reached.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not one of the enumeration.</exception>
    public static ActualValue Of(Achievement achievement) => Enum.IsDefined(achievement)
        ? new() { Achievement = achievement }
        : throw new ArgumentOutOfRangeException(
            nameof(achievement), achievement, $"Expected a step of Achievement, found {(int)achievement}.");

    /// <summary>
    /// Reads a printed actual value: a quantity as targets print it, a day, or words such as 达成年度指标, 部分达成 and 未完成.
    /// A text that is none of these is kept and counts as no value; nothing is thrown.
    /// </summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="unit">The unit of measure (计量单位) where the table has a column for it.</param>
    public static ActualValue Parse(string? text, string? unit = null) => TargetValue.Parse(text, name: null, unit) switch
    {
        QuantitativeTarget quantity => new() { Printed = text, Number = quantity.Number.Value, Unit = quantity.Unit },
        DateTarget { Period: DatePeriod.Day, Year: not null } date => new() { Printed = text, Date = date.LatestDay(default) },
        QualitativeTarget words => new() { Printed = text, Achievement = AchievementWords.Find(words.Text) },
        _ => new() { Printed = text },
    };

    /// <summary>Whether there is no value to compare.</summary>
    public bool IsMissing => !_hasNumber && Date is null && Achievement is null;

    /// <summary>The number in the unit of a target; false if it is no number, or its unit does not convert.</summary>
    internal bool TryIn(TargetUnit? unit, out decimal number)
    {
        number = _number;
        return _hasNumber
            && (Unit is null
                || ReferenceEquals(Unit, unit)
                || (unit is not null && Unit.TryConvert(number, unit, out number) && Math.Abs(number) < TargetNumber.Limit));
    }
}
