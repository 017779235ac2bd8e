namespace PublicBudget.Performance;

/// <summary>One form that a target can have. The forms are asked in turn; the first that knows the whole text answers.</summary>
internal abstract class TargetForm
{
    /// <summary>The target, or null if the text does not have this form. Takes time linear in the length of the text.</summary>
    public abstract TargetValue? Read(TargetSource source);
}
