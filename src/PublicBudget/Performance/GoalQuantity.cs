namespace PublicBudget.Performance;

/// <summary>A quantity that the words of a goal promise: "参保人数力争达到11.5万人".</summary>
/// <param name="Label">The words before it, back to the last punctuation, without the operator: 参保人数; may be empty.</param>
/// <param name="Number">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Text">Operator, number and unit as printed, half width: "力争达到11.5万人".</param>
public sealed record GoalQuantity(string Label, TargetNumber Number, TargetUnit Unit, string Text)
{
    /// <summary>The label and the quantity: "参保人数力争达到11.5万人".</summary>
    public override string ToString() => Label + Text;
}
