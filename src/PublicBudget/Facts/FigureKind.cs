namespace PublicBudget.Facts;

/// <summary>What kind of figure is printed.</summary>
public enum FigureKind
{
    /// <summary>No figure: the cell is blank or absent.</summary>
    None = 0,

    /// <summary>An amount of money in a unit, with its decimals.</summary>
    Amount = 1,

    /// <summary>A percentage with its decimals.</summary>
    Percentage = 2,

    /// <summary>A number of things: exact.</summary>
    Count = 3,

    /// <summary>A direction without a number: 持平, 大于, 减少.</summary>
    Direction = 4,
}
