using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Documents;

/// <summary>An item of a list, with its marker as printed: （一）, 1、.</summary>
public sealed record ListItem : TextBlock
{
    /// <summary>The marker as printed, not part of <see cref="TextBlock.Text"/>. Default: none.</summary>
    public string Marker
    {
        get;
        init => field = Require.NotNull(value);
    } = "";

    /// <summary>How deep the item lies; 0 is the outermost level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is negative or above 8.</exception>
    public int Level
    {
        get;
        init => field = value is >= 0 and <= 8
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a list level from 0 to 8, found {value}.");
    }
}
