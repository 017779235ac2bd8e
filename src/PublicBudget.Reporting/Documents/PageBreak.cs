namespace PublicBudget.Reporting.Documents;

/// <summary>A new page begins (分页).</summary>
public sealed record PageBreak : Block
{
    /// <summary>How the pages that follow lie; <see cref="PageOrientation.Auto"/> keeps them as they are.</summary>
    public PageOrientation Orientation { get; init; }
}
