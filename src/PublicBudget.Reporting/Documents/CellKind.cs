namespace PublicBudget.Reporting.Documents;

/// <summary>What a cell is to its table.</summary>
public enum CellKind
{
    /// <summary>A figure or a text of the body.</summary>
    Data,

    /// <summary>The heading of its column, or of its row (the group cell 一般公共预算收入, the label of a form).</summary>
    Head,
}
