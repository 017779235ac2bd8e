namespace PublicBudget.Performance;

/// <summary>How this namespace takes a cell's text: exactly as printed, and a cell without any is null.</summary>
internal static class PrintedText
{
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
