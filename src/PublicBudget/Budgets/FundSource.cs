namespace PublicBudget.Budgets;

/// <summary>
/// Which money pays an expenditure (资金来源): one of the four budgets of the Budget Law (预算法 art. 5), or funds outside
/// the appropriations. The default is the general public budget.
/// </summary>
public enum FundSource
{
    /// <summary>一般公共预算.</summary>
    GeneralPublicBudget = 0,

    /// <summary>政府性基金预算.</summary>
    GovernmentManagedFunds = 1,

    /// <summary>国有资本经营预算.</summary>
    StateCapitalOperations = 2,

    /// <summary>社会保险基金预算.</summary>
    SocialInsuranceFunds = 3,

    /// <summary>财政专户管理资金: money of the special fiscal account, such as education fees.</summary>
    SpecialFiscalAccount = 4,

    /// <summary>单位自有资金, 其他资金: the unit's own funds.</summary>
    Own = 5,
}
