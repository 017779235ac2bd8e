using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Analysis;

/// <summary>Sums of expenditure: by code of any level, category, nature, fund or unit. Every sum over no lines is zero.</summary>
public static class ExpenditureTotals
{
    /// <summary>The sum of all lines (合计).</summary>
    /// <param name="lines">Any lines.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money Total(this IEnumerable<ExpenditureLine> lines) => Money.Sum(lines, line => line.Amount);

    /// <summary>The sum under a functional code: 208 takes in every 208xxxx.</summary>
    /// <param name="lines">Any lines.</param>
    /// <param name="code">类, 款 or 项.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<ExpenditureLine> lines, FunctionalCode code)
        => lines.Where(line => code.Contains(line.Function)).Total();

    /// <summary>The sum under a departmental economic code: 301 takes in every 301xx.</summary>
    /// <param name="lines">Any lines; one without such a code does not count.</param>
    /// <param name="code">类 or 款.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<ExpenditureLine> lines, DepartmentalEconomicCode code)
        => lines.Where(line => line.DepartmentalEconomic is { } own && code.Contains(own)).Total();

    /// <summary>The sum under a governmental economic code: 501 takes in every 501xx.</summary>
    /// <param name="lines">Any lines; one without such a code does not count.</param>
    /// <param name="code">类 or 款.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<ExpenditureLine> lines, GovernmentalEconomicCode code)
        => lines.Where(line => line.GovernmentalEconomic is { } own && code.Contains(own)).Total();

    /// <summary>The sum of one category, as 公用经费.</summary>
    /// <param name="lines">Any lines.</param>
    /// <param name="category">The column of the tables.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<ExpenditureLine> lines, ExpenditureCategory category)
        => lines.Where(line => line.Category == category).Total();

    /// <summary>The sum of one nature, as 基本支出.</summary>
    /// <param name="lines">Any lines.</param>
    /// <param name="nature">The nature.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<ExpenditureLine> lines, ExpenditureNature nature)
        => lines.Where(line => line.Nature == nature).Total();

    /// <summary>The sum paid from one fund, as 政府性基金预算.</summary>
    /// <param name="lines">Any lines.</param>
    /// <param name="fund">The fund.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<ExpenditureLine> lines, FundSource fund) => lines.PaidBy(fund).Total();

    /// <summary>The sum that one unit spends.</summary>
    /// <param name="lines">Any lines; one without a unit belongs to none.</param>
    /// <param name="unit">The unit; a parent takes in its subordinates.</param>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public static Money TotalOf(this IEnumerable<ExpenditureLine> lines, UnitCode unit)
        => lines.Where(line => line.Unit is { } own && unit.Contains(own)).Total();

    /// <summary>The lines paid from one fund.</summary>
    /// <param name="lines">Any lines.</param>
    /// <param name="fund">The fund.</param>
    public static IEnumerable<ExpenditureLine> PaidBy(this IEnumerable<ExpenditureLine> lines, FundSource fund)
        => lines.Where(line => line.Fund == fund);
}
