using PublicBudget.Budgets;

namespace PublicBudget.Facts;

/// <summary>What the scopes are called, and which scope a fund belongs to.</summary>
public static class FundScopes
{
    /// <summary>The Chinese term, as 一般公共预算; empty for all funds.</summary>
    /// <param name="scope">The scope.</param>
    public static string ChineseName(this FundScope scope) => scope switch
    {
        FundScope.Appropriations => "财政拨款",
        FundScope.GeneralPublicBudget => "一般公共预算",
        FundScope.OfWhichAppropriated => "一般公共预算（其中：财政拨款）",
        FundScope.GovernmentManagedFunds => "政府性基金预算",
        FundScope.StateCapitalOperations => "国有资本经营预算",
        FundScope.SocialInsuranceFunds => "社会保险基金预算",
        FundScope.SpecialFiscalAccount => "财政专户管理资金",
        FundScope.Own => "单位自有资金",
        FundScope.CarriedOver => "上年结转",
        _ => "",
    };

    /// <summary>The scope of one fund.</summary>
    /// <param name="fund">The fund that pays.</param>
    public static FundScope Scope(this FundSource fund) => fund switch
    {
        FundSource.GeneralPublicBudget => FundScope.GeneralPublicBudget,
        FundSource.GovernmentManagedFunds => FundScope.GovernmentManagedFunds,
        FundSource.StateCapitalOperations => FundScope.StateCapitalOperations,
        FundSource.SocialInsuranceFunds => FundScope.SocialInsuranceFunds,
        FundSource.SpecialFiscalAccount => FundScope.SpecialFiscalAccount,
        _ => FundScope.Own,
    };
}
