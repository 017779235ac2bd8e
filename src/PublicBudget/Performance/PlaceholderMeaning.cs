namespace PublicBudget.Performance;

/// <summary>What a <see cref="PlaceholderTarget"/> says.</summary>
public enum PlaceholderMeaning
{
    /// <summary>Nothing is printed.</summary>
    Blank = 0,

    /// <summary>A form's filler: "**", "XX", "……", "/", "—", 无, or an operator without its number.</summary>
    Filler,

    /// <summary>To be settled later (暂不确定, 待定).</summary>
    ToBeDetermined,

    /// <summary>Whatever the project turns out to reach (项目实际值).</summary>
    ActualValue,

    /// <summary>The indicator does not apply (不适用).</summary>
    NotApplicable,
}
