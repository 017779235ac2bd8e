using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Analysis;

/// <summary>Sums of revenue: by source of any level of the tree, by fund, of the year. Every sum over no lines is zero.</summary>
public static class RevenueTotals
{
    /// <summary>The sum of all lines (收入总计).</summary>
    /// <param name="lines">Any lines.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money Total(this IEnumerable<RevenueLine> lines) => Money.Sum(lines, line => line.Amount);

    /// <summary>The sum from one source, its parts included.</summary>
    /// <param name="lines">Any lines.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<RevenueLine> lines, RevenueSource source)
        => lines.Where(line => source.Contains(line.Source)).Total();

    /// <summary>The sum that feeds one fund, carried-over money included.</summary>
    /// <param name="lines">Any lines.</param>
    /// <param name="fund">The fund.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<RevenueLine> lines, FundSource fund)
        => lines.Where(line => line.Source.Fund() == fund).Total();

    /// <summary>本年收入合计: the sum without what was carried over or drawn from the institution's surplus.</summary>
    /// <param name="lines">Any lines.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOfTheYear(this IEnumerable<RevenueLine> lines)
        => lines.Where(line => line.Source.IsOfTheYear()).Total();
}
