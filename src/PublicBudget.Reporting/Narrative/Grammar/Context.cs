namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What the words around a claim say of the amount that it is about.</summary>
internal sealed record Context
{
    /// <summary>The words that name the amount in the claim's own clause.</summary>
    public Topic Subject { get; init; } = Topic.None;

    /// <summary>The words of a clause before it that had no figure: 收入总计，与上年相比，减少…</summary>
    public Topic Carried { get; init; } = Topic.None;

    /// <summary>The amount that was last spoken of.</summary>
    public Level? Focus { get; init; }

    /// <summary>The total of the list that was last opened, which may be meant instead.</summary>
    public Level? OtherFocus { get; init; }

    /// <summary>The year that the claim's sentence is about.</summary>
    public int? Year { get; init; }

    /// <summary>The list number of the item that the claim stands in.</summary>
    public Marker? Marker { get; init; }

    /// <summary>What it is compared with.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>分别 or 各 stands before the values.</summary>
    public bool IsDistributed { get; init; }
}
