namespace PublicBudget.Performance;

/// <summary>What a form has to read: the cell, folded, and what stands beside it in the row.</summary>
internal readonly ref struct TargetSource
{
    public required string Printed { get; init; }

    /// <summary>The printed text after <see cref="TargetFolding"/>; never empty.</summary>
    public required ReadOnlySpan<char> Text { get; init; }

    public required IndicatorName Name { get; init; }

    /// <summary>The text of a unit column (计量单位); null where there is none.</summary>
    public required string? UnitText { get; init; }

    /// <summary>The unit that stands outside the target: in its column, or in brackets behind the name.</summary>
    public TargetUnit? UnitBeside => UnitText is null ? Name.Unit : TargetUnits.FromColumn(UnitText);
}
