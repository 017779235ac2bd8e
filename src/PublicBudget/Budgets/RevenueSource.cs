namespace PublicBudget.Budgets;

/// <summary>
/// Where a unit's money comes from (收入来源): every row of Henan's table 4, the sources outside the appropriations of tables
/// 1 and 2, and what was carried over from the prior year. The sources form a tree: <see cref="RevenueSources.Parent"/>.
/// </summary>
public enum RevenueSource
{
    /// <summary>一般公共预算收入: revenue of the general public budget; the sum of the sources below it.</summary>
    GeneralPublicBudget = 0,

    /// <summary>财政拨款: appropriated from the general public budget this year.</summary>
    GeneralPublicBudgetAppropriation,

    /// <summary>纳入预算管理的行政事业性收费.</summary>
    AdministrativeFees,

    /// <summary>专项收入.</summary>
    SpecialProgramReceipts,

    /// <summary>国有资源（资产）有偿使用收入.</summary>
    StateResourceUse,

    /// <summary>国有资本经营收入, as a source of the general public budget.</summary>
    StateCapitalIncome,

    /// <summary>政府住房基金收入.</summary>
    GovernmentHousingFund,

    /// <summary>罚没收入.</summary>
    Penalties,

    /// <summary>捐赠收入.</summary>
    Donations,

    /// <summary>债务收入 of the general public budget.</summary>
    DebtProceeds,

    /// <summary>其他一般公共预算收入.</summary>
    OtherGeneralPublicBudget,

    /// <summary>上级预拨 of the general public budget.</summary>
    HigherLevelAdvance,

    /// <summary>动用预算稳定调节基金.</summary>
    BudgetStabilizationFund,

    /// <summary>调入资金.</summary>
    TransferredIn,

    /// <summary>上年结余（结转） of the general public budget.</summary>
    GeneralPublicBudgetCarryOver,

    /// <summary>政府性基金收入: the sum of the three sources below it.</summary>
    GovernmentManagedFunds,

    /// <summary>政府性基金当年收入.</summary>
    FundsOfTheYear,

    /// <summary>债务收入 of the government-managed funds.</summary>
    FundsDebtProceeds,

    /// <summary>上级预拨 of the government-managed funds.</summary>
    FundsHigherLevelAdvance,

    /// <summary>上年结余（结转） of the government-managed funds.</summary>
    GovernmentManagedFundsCarryOver,

    /// <summary>国有资本经营预算（拨款）收入.</summary>
    StateCapitalOperations,

    /// <summary>上年结余（结转） of the state capital operating budget.</summary>
    StateCapitalOperationsCarryOver,

    /// <summary>社会保险基金预算收入.</summary>
    SocialInsuranceFunds,

    /// <summary>财政专户管理资金（教育收费）.</summary>
    SpecialFiscalAccount,

    /// <summary>事业收入.</summary>
    InstitutionalActivities,

    /// <summary>事业单位经营收入.</summary>
    BusinessOperations,

    /// <summary>上级补助收入.</summary>
    SuperiorSubsidies,

    /// <summary>附属单位上缴收入.</summary>
    AffiliateRemittances,

    /// <summary>其他收入.</summary>
    Other,

    /// <summary>使用非财政拨款结余; to 2018 用事业基金弥补收支差额, a name that forms printed for years after.</summary>
    NonAppropriationSurplusUsed,

    /// <summary>上年结转 of money outside the appropriations.</summary>
    OtherCarryOver,
}
