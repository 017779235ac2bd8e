using PublicBudget.Collections;
using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Documents;

/// <summary>The table of contents (目录).</summary>
public sealed record Contents : Block
{
    /// <summary>The word above it. Default: 目录.</summary>
    public string Title
    {
        get;
        init => field = Require.NotNull(value);
    } = "目录";

    /// <summary>The entries; when there are none, they are the document's headings down to <see cref="Depth"/> and its tables.</summary>
    public IReadOnlyList<ContentsEntry> Entries
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<ContentsEntry>.Empty;

    /// <summary>The deepest heading level among entries taken from the document. Default: 3.</summary>
    public int Depth { get; init; } = 3;
}
