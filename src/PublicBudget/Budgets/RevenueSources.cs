using PublicBudget.Preconditions;
using static PublicBudget.Budgets.RevenueSource;

namespace PublicBudget.Budgets;

/// <summary>The tree of the sources of revenue, and what they are called.</summary>
public static class RevenueSources
{
    // One row per source, in the order of the enum: the name as table 4 prints it, the parent, the fund that it feeds.
    private static readonly (string Name, RevenueSource? Parent, FundSource Fund)[] Rows =
    [
        ("一般公共预算收入", null, FundSource.GeneralPublicBudget),
        ("财政拨款", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("纳入预算管理的行政事业性收费", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("专项收入", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("国有资源（资产）有偿使用收入", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("国有资本经营收入", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("政府住房基金收入", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("罚没收入", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("捐赠收入", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("债务收入", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("其他一般公共预算收入", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("上级预拨", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("动用预算稳定调节基金", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("调入资金", GeneralPublicBudget, FundSource.GeneralPublicBudget),
        ("上年结余（结转）", null, FundSource.GeneralPublicBudget),
        ("政府性基金收入", null, FundSource.GovernmentManagedFunds),
        ("当年收入", GovernmentManagedFunds, FundSource.GovernmentManagedFunds),
        ("债务收入", GovernmentManagedFunds, FundSource.GovernmentManagedFunds),
        ("上级预拨", GovernmentManagedFunds, FundSource.GovernmentManagedFunds),
        ("上年结余（结转）", null, FundSource.GovernmentManagedFunds),
        ("国有资本经营预算", null, FundSource.StateCapitalOperations),
        ("上年结余（结转）", null, FundSource.StateCapitalOperations),
        ("社会保险基金预算收入", null, FundSource.SocialInsuranceFunds),
        ("财政专户管理资金（教育收费）", null, FundSource.SpecialFiscalAccount),
        ("事业收入", null, FundSource.Own),
        ("事业单位经营收入", null, FundSource.Own),
        ("上级补助收入", null, FundSource.Own),
        ("附属单位上缴收入", null, FundSource.Own),
        ("其他收入", null, FundSource.Own),
        ("使用非财政拨款结余", null, FundSource.Own),
        ("上年结转", null, FundSource.Own),
    ];

    private static readonly RevenueSource[] AllSources = Enum.GetValues<RevenueSource>();

    private static readonly RevenueSource[][] ChildrenOf =
        [.. AllSources.Select(parent => AllSources.Where(child => Rows[(int)child].Parent == parent).ToArray())];

    /// <summary>Every source, in the order of the forms.</summary>
    public static IReadOnlyList<RevenueSource> All { get; } = Array.AsReadOnly(AllSources);

    /// <summary>The sources that stand at the top of the tree, in the order of the forms.</summary>
    public static IReadOnlyList<RevenueSource> Roots { get; } =
        Array.AsReadOnly(AllSources.Where(source => Rows[(int)source].Parent is null).ToArray());

    /// <summary>The name of the row, as table 4 prints it: 财政拨款, 上年结余（结转）.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not a member of the enum.</exception>
    public static string ChineseName(this RevenueSource source) => RowOf(source).Name;

    /// <summary>The source that this one is a part of; <c>null</c> at the top of the tree.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not a member of the enum.</exception>
    public static RevenueSource? Parent(this RevenueSource source) => RowOf(source).Parent;

    /// <summary>The parts of this source; empty for a leaf.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not a member of the enum.</exception>
    public static IReadOnlyList<RevenueSource> Children(this RevenueSource source)
        => Array.AsReadOnly(ChildrenOf[(int)Require.Defined(source, nameof(source))]);

    /// <summary>The fund that the source feeds.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not a member of the enum.</exception>
    public static FundSource Fund(this RevenueSource source) => RowOf(source).Fund;

    /// <summary>Whether <paramref name="part"/> is this source or one of its parts.</summary>
    /// <exception cref="ArgumentException">One of the two is not a member of the enum.</exception>
    public static bool Contains(this RevenueSource source, RevenueSource part)
        => Require.Defined(source, nameof(source)) == part || part.Parent() == source;

    /// <summary>Whether the money was carried over from the prior year (上年结余, 上年结转).</summary>
    public static bool IsCarryOver(this RevenueSource source)
        => source is GeneralPublicBudgetCarryOver or GovernmentManagedFundsCarryOver or StateCapitalOperationsCarryOver or OtherCarryOver;

    /// <summary>
    /// Whether the money counts towards the revenue of the year (本年收入合计): neither carried over nor drawn from the
    /// institution's own surplus.
    /// </summary>
    public static bool IsOfTheYear(this RevenueSource source) => !source.IsCarryOver() && source != NonAppropriationSurplusUsed;

    private static (string Name, RevenueSource? Parent, FundSource Fund) RowOf(RevenueSource source)
        => Rows[(int)Require.Defined(source, nameof(source))];
}
