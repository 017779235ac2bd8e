namespace PublicBudget.Reporting.Documents;

/// <summary>A paragraph (段落) of running text.</summary>
public sealed record Paragraph : TextBlock
{
    /// <summary>What the paragraph is for. Default: <see cref="ParagraphRole.Body"/>.</summary>
    public ParagraphRole Role { get; init; }
}
