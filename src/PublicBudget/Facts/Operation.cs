namespace PublicBudget.Facts;

/// <summary>How a fact was computed.</summary>
public enum Operation
{
    /// <summary>Taken from the budget as it stands: a sum of its lines, or a field of it.</summary>
    Taken = 0,

    /// <summary>The sum of the operands.</summary>
    Sum = 1,

    /// <summary>The first operand minus the others: a change.</summary>
    Difference = 2,

    /// <summary>The first operand in per cent of the second: a share or a completion rate.</summary>
    Ratio = 3,

    /// <summary>The first operand's change against the second in per cent of the second: a growth rate.</summary>
    Growth = 4,
}
