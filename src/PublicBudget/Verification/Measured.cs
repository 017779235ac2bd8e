using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>The two sides of a check, and what rounding allows between them; found from the operands when somebody asks.</summary>
internal readonly record struct Measured(decimal Stated, decimal Computed)
{
    private const decimal Whole = 100m;

    public decimal Difference => Stated - Computed;

    /// <summary>The sides of a relation between figures; null for one between words.</summary>
    public static Measured? Of(SheetIndex index, Relation relation, ReadOnlySpan<Operand> operands)
    {
        if (operands.Length == 0) return null;
        decimal stated = index.Entries[operands[0].Entry].Value;
        return relation switch
        {
            Relation.Statement or Relation.Feasibility => null,
            Relation.Share or Relation.Growth or Relation.Completion
                => operands.Length < 3 || Ratios.PointOf(index, operands) is not { } point ? null : new Measured(stated, point),
            Relation.SharesAddUp => new Measured(stated + SumOf(index, operands), Whole),
            _ => new Measured(stated, SumOf(index, operands)),
        };
    }

    /// <summary>What rounding allows, in the direction of the difference.</summary>
    public decimal? Allowed(SheetIndex index, Relation relation, ReadOnlySpan<Operand> operands) => relation switch
    {
        Relation.Share or Relation.Growth or Relation.Completion => Ratios.Allowance(index, operands, Computed, Difference),
        Relation.Direction => null,
        _ => Allowance.Of(index, operands, Difference),
    };

    /// <summary>The first operand less the sum of the others.</summary>
    public static decimal DifferenceOf(SheetIndex index, ReadOnlySpan<Operand> operands)
        => index.Entries[operands[0].Entry].Value - SumOf(index, operands);

    private static decimal SumOf(SheetIndex index, ReadOnlySpan<Operand> operands)
    {
        decimal sum = 0;
        foreach (Operand operand in operands[1..])
        {
            decimal value = index.Entries[operand.Entry].Value;
            sum += operand.IsSubtracted ? -value : value;
        }

        return sum;
    }
}
