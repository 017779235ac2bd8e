namespace PublicBudget.Verification;

/// <summary>The fixed words of a message in one language.</summary>
internal sealed record MessageWords(
    bool IsChinese, string Gives, string And, string Against, string Difference, string Allowed, string Least, string Because, string Likely)
{
    public static MessageWords Chinese { get; } = new(
        true, "，计算得 ", "、", "，对照 ", "；差额 ", "，取整允许 ", "，至少相差 ", "；", "可能的原因：");

    public static MessageWords English { get; } = new(
        false, ", which gives ", " and ", " against ", "; difference ", ", rounding allows ", ", at least ", "; ", "Likely: ");
}
