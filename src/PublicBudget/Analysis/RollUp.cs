using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Analysis;

/// <summary>Rolls lines of expenditure up into the trees of their codes (功能分类汇总, 经济分类汇总).</summary>
public static class RollUp
{
    /// <summary>Rolls lines up by functional code (支出功能分类).</summary>
    /// <param name="lines">Any lines, of one budget or of many.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Amounts.Money"/>.</exception>
    public static CodeTree<FunctionalCode> ByFunction(this IEnumerable<ExpenditureLine> lines)
        => By<FunctionalCode>(lines, line => line.Function);

    /// <summary>Rolls lines up by departmental economic code (部门预算支出经济分类); lines without one are left out.</summary>
    /// <param name="lines">Any lines, of one budget or of many.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Amounts.Money"/>.</exception>
    public static CodeTree<DepartmentalEconomicCode> ByDepartmentalEconomic(this IEnumerable<ExpenditureLine> lines)
        => By(lines, line => line.DepartmentalEconomic);

    /// <summary>Rolls lines up by governmental economic code (政府预算支出经济分类); lines without one are left out.</summary>
    /// <param name="lines">Any lines, of one budget or of many.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Amounts.Money"/>.</exception>
    public static CodeTree<GovernmentalEconomicCode> ByGovernmentalEconomic(this IEnumerable<ExpenditureLine> lines)
        => By(lines, line => line.GovernmentalEconomic);

    private static CodeTree<TCode> By<TCode>(IEnumerable<ExpenditureLine> lines, Func<ExpenditureLine, TCode?> codeOf)
        where TCode : struct, IClassificationCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(lines);
        var builder = new CodeTreeBuilder<TCode>();
        foreach (var line in lines)
        {
            if (codeOf(line) is { } code)
            {
                builder.Add(code, line.Category, line.Amount);
            }
        }

        return builder.Build();
    }
}
