using System.Runtime.InteropServices;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Collections;

namespace PublicBudget.Analysis;

/// <summary>Rolls lines of expenditure up into the trees of their codes (功能分类汇总, 经济分类汇总).</summary>
public static class RollUp
{
    /// <summary>Rolls lines up by functional code (支出功能分类).</summary>
    /// <param name="lines">Any lines, of one budget or of many.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Amounts.Money"/>.</exception>
    public static CodeTree<FunctionalCode> ByFunction(this IEnumerable<ExpenditureLine> lines)
        => By<FunctionalCode, FunctionOf>(lines);

    /// <summary>Rolls lines up by departmental economic code (部门预算支出经济分类); lines without one are left out.</summary>
    /// <param name="lines">Any lines, of one budget or of many.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Amounts.Money"/>.</exception>
    public static CodeTree<DepartmentalEconomicCode> ByDepartmentalEconomic(this IEnumerable<ExpenditureLine> lines)
        => By<DepartmentalEconomicCode, DepartmentalEconomicOf>(lines);

    /// <summary>Rolls lines up by governmental economic code (政府预算支出经济分类); lines without one are left out.</summary>
    /// <param name="lines">Any lines, of one budget or of many.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Amounts.Money"/>.</exception>
    public static CodeTree<GovernmentalEconomicCode> ByGovernmentalEconomic(this IEnumerable<ExpenditureLine> lines)
        => By<GovernmentalEconomicCode, GovernmentalEconomicOf>(lines);

    private static CodeTree<TCode> By<TCode, TCodeOf>(IEnumerable<ExpenditureLine> lines)
        where TCode : struct, IClassificationCode<TCode>
        where TCodeOf : ICodeOf<TCode>
    {
        ArgumentNullException.ThrowIfNull(lines);
        var builder = new CodeTreeBuilder<TCode>();
        switch (lines)
        {
            case ExpenditureLine[] array:
                AddAll<TCode, TCodeOf>(builder, array);
                break;
            case List<ExpenditureLine> list:
                AddAll<TCode, TCodeOf>(builder, CollectionsMarshal.AsSpan(list));
                break;
            case ValueList<ExpenditureLine> list:
                AddAll<TCode, TCodeOf>(builder, list.AsSpan());
                break;
            default:
                foreach (var line in lines)
                {
                    Add<TCode, TCodeOf>(builder, line);
                }

                break;
        }

        return builder.Build();
    }

    private static void AddAll<TCode, TCodeOf>(CodeTreeBuilder<TCode> builder, ReadOnlySpan<ExpenditureLine> lines)
        where TCode : struct, IClassificationCode<TCode>
        where TCodeOf : ICodeOf<TCode>
    {
        foreach (var line in lines)
        {
            Add<TCode, TCodeOf>(builder, line);
        }
    }

    private static void Add<TCode, TCodeOf>(CodeTreeBuilder<TCode> builder, ExpenditureLine line)
        where TCode : struct, IClassificationCode<TCode>
        where TCodeOf : ICodeOf<TCode>
    {
        if (TCodeOf.CodeOf(line) is { } code)
        {
            builder.Add(code, line.Category, line.Amount);
        }
    }

    // Which code of a line the tree is built over. As types rather than delegates they cost no call per line.
    private interface ICodeOf<TCode>
        where TCode : struct
    {
        static abstract TCode? CodeOf(ExpenditureLine line);
    }

    private readonly struct FunctionOf : ICodeOf<FunctionalCode>
    {
        public static FunctionalCode? CodeOf(ExpenditureLine line) => line.Function;
    }

    private readonly struct DepartmentalEconomicOf : ICodeOf<DepartmentalEconomicCode>
    {
        public static DepartmentalEconomicCode? CodeOf(ExpenditureLine line) => line.DepartmentalEconomic;
    }

    private readonly struct GovernmentalEconomicOf : ICodeOf<GovernmentalEconomicCode>
    {
        public static GovernmentalEconomicCode? CodeOf(ExpenditureLine line) => line.GovernmentalEconomic;
    }
}
