namespace PublicBudget.Performance;

/// <summary>
/// A target (目标值, 指标值) read from its printed text without loss: the text is kept, and what it means is one of the
/// derived types – <see cref="QuantitativeTarget"/>, <see cref="RangeTarget"/>, <see cref="DateTarget"/>,
/// <see cref="ScheduleTarget"/>, <see cref="QualitativeTarget"/>, <see cref="BaselineTarget"/>,
/// <see cref="PlaceholderTarget"/> or <see cref="UnrecognisedTarget"/>. Equal by text and meaning.
/// </summary>
public abstract record TargetValue
{
    private readonly string? _printed;

    private protected TargetValue()
    {
    }

    /// <summary>The text as printed; of a target that was not parsed but made, its usual text.</summary>
    public string Printed
    {
        get => _printed ?? Format();
        internal init => _printed = value;
    }

    /// <summary>The form of the target.</summary>
    public abstract TargetKind Kind { get; }

    /// <summary>
    /// Which way is better (正向, 反向): from the operator; where none is printed, from the name of the indicator.
    /// </summary>
    public abstract IndicatorDirection Direction { get; }

    /// <summary>What is doubtful about the target.</summary>
    public TargetWarnings Warnings { get; internal init; }

    /// <summary>
    /// Another reading that is offered beside the printed one where a warning says why – "=100%" for the 1 of a 率,
    /// "≥92%" for "292%" –, or null. It is never taken silently.
    /// </summary>
    public virtual TargetValue? Normalised => null;

    /// <summary>
    /// Reads a target. Any text gives an answer, in time linear in its length; what has no known form is an
    /// <see cref="UnrecognisedTarget"/>, and no text at all a blank <see cref="PlaceholderTarget"/>.
    /// </summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="name">
    /// The indicator's name. It gives the direction where no operator is printed, and the warnings that compare name and unit.
    /// </param>
    /// <param name="unit">The unit of measure (计量单位) where the table has a column for it.</param>
    public static TargetValue Parse(string? text, string? name = null, string? unit = null) =>
        TargetParser.Parse(text ?? "", name, unit);

    /// <summary>
    /// The target in its usual form, for example "≥90%" for "不低于 90％". It reads back with the same meaning.
    /// </summary>
    public sealed override string ToString() => Format();

    private protected abstract string Format();
}
