namespace PublicBudget.Reporting.Documents;

/// <summary>What it means that a cell holds no figure. Blank, printed zero and no such row are three different things.</summary>
public enum BlankKind
{
    /// <summary>Something is printed.</summary>
    NotBlank,

    /// <summary>The cell is there and nothing is printed in it (空白).</summary>
    Empty,

    /// <summary>A sign stands in place of a figure: <c>**</c>, —, /.</summary>
    Placeholder,

    /// <summary>A share or growth that cannot be computed, because its base is zero or negative.</summary>
    Undefined,

    /// <summary>The source has no such cell: its row is shorter than the table.</summary>
    Missing,
}
