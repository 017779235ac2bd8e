namespace PublicBudget.Reporting.Documents;

/// <summary>A column of a table.</summary>
public sealed record TableColumn
{
    /// <summary>The width in Chinese characters; null leaves it to the writer, which measures the texts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or above 200.</exception>
    public double? Width
    {
        get;
        init => field = value is null or (> 0 and <= 200)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a width above 0 and at most 200 characters, found {value}.");
    }

    /// <summary>Where the texts of the body stand. Default: figures right, text left.</summary>
    public CellAlignment Alignment { get; init; }

    /// <summary>Whether the source hid it (隐藏列). Default: false.</summary>
    public bool IsHidden { get; init; }
}
