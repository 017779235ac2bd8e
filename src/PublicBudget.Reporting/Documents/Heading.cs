namespace PublicBudget.Reporting.Documents;

/// <summary>A heading (标题).</summary>
public sealed record Heading : TextBlock
{
    /// <summary>The deepest level.</summary>
    public const int MaximumLevel = 6;

    /// <summary>The level, 1 (部分) to <see cref="MaximumLevel"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 1…6.</exception>
    public required int Level
    {
        get;
        init => field = value is >= 1 and <= MaximumLevel
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a heading level from 1 to {MaximumLevel}, found {value}.");
    }
}
