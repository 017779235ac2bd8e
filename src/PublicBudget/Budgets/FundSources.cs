using PublicBudget.Classifications;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>What a <see cref="FundSource"/> is called and which budget it belongs to.</summary>
public static class FundSources
{
    /// <summary>The Chinese term, as 一般公共预算.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not a member of the enum.</exception>
    public static string ChineseName(this FundSource source) => source switch
    {
        FundSource.GeneralPublicBudget => "一般公共预算",
        FundSource.GovernmentManagedFunds => "政府性基金预算",
        FundSource.StateCapitalOperations => "国有资本经营预算",
        FundSource.SocialInsuranceFunds => "社会保险基金预算",
        FundSource.SpecialFiscalAccount => "财政专户管理资金",
        FundSource.Own => "单位自有资金",
        _ => Require.Defined(source, nameof(source)).ToString(),
    };

    /// <summary>The budget of the Budget Law that the money belongs to; <c>null</c> for money outside the four budgets.</summary>
    public static BudgetKind? BudgetKind(this FundSource source) => source switch
    {
        FundSource.GeneralPublicBudget => Classifications.BudgetKind.GeneralPublicBudget,
        FundSource.GovernmentManagedFunds => Classifications.BudgetKind.GovernmentManagedFunds,
        FundSource.StateCapitalOperations => Classifications.BudgetKind.StateCapitalOperations,
        FundSource.SocialInsuranceFunds => Classifications.BudgetKind.SocialInsuranceFunds,
        _ => null,
    };

    /// <summary>
    /// Whether the money is a fiscal appropriation (财政拨款) in the sense of table 4: general public budget,
    /// government-managed funds or state capital operations.
    /// </summary>
    public static bool IsAppropriation(this FundSource source)
        => source is FundSource.GeneralPublicBudget or FundSource.GovernmentManagedFunds or FundSource.StateCapitalOperations;
}
