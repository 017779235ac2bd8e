namespace PublicBudget.Classifications;

/// <summary>
/// The four budgets of a government (预算法 art. 5). The default is the general public budget.
/// </summary>
public enum BudgetKind
{
    /// <summary>一般公共预算.</summary>
    GeneralPublicBudget = 0,

    /// <summary>政府性基金预算.</summary>
    GovernmentManagedFunds = 1,

    /// <summary>国有资本经营预算.</summary>
    StateCapitalOperations = 2,

    /// <summary>社会保险基金预算.</summary>
    SocialInsuranceFunds = 3,
}
