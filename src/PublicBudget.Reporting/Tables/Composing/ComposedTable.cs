using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>A table that was written, with the data that it prints.</summary>
public sealed record ComposedTable
{
    /// <summary>What the table is for.</summary>
    public required TableRole Role { get; init; }

    /// <summary>The table.</summary>
    public required Table Table { get; init; }

    /// <summary>Whether it is printed without a figure, with a note that says why.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The facts whose figures it prints, in the order of its cells.</summary>
    public IReadOnlyList<Fact> Facts
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<Fact>.Empty;
}
