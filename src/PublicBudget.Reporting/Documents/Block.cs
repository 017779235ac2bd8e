using PublicBudget.Preconditions;

namespace PublicBudget.Reporting.Documents;

/// <summary>One block of a <see cref="Document"/>: a heading, a paragraph, a table, a chart …</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where the block stands; <see cref="Documents.Place.None"/> until the document numbers its blocks.</summary>
    public Place Place
    {
        get;
        init => field = Require.NotNull(value);
    } = Place.None;

    /// <summary>The name by which contents and formulas of other tables point at this block; null when nothing does.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the source hid it (隐藏的工作表, 隐藏文字). Default: false. Writers leave hidden blocks out of print.</summary>
    public bool IsHidden { get; init; }
}
