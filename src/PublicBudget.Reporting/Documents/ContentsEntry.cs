using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Documents;

/// <summary>A line of the contents.</summary>
public sealed record ContentsEntry
{
    /// <summary>The line as printed, without the page number.</summary>
    public required string Text
    {
        get;
        init => field = Require.NotNull(value);
    }

    /// <summary>The level, 1 to <see cref="Heading.MaximumLevel"/>. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 1…6.</exception>
    public int Level
    {
        get;
        init => field = value is >= 1 and <= Heading.MaximumLevel
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a level from 1 to {Heading.MaximumLevel}, found {value}.");
    } = 1;

    /// <summary>The <see cref="Block.Key"/> of the block it leads to; null when it leads nowhere.</summary>
    public string? Target { get; init; }

    /// <summary>The page as printed, in a document that was read.</summary>
    public string? Page { get; init; }
}
