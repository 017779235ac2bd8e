namespace PublicBudget.Facts;

/// <summary>Which money a figure covers. The default is all of it.</summary>
public enum FundScope
{
    /// <summary>全部资金.</summary>
    AllFunds = 0,

    /// <summary>财政拨款: general public budget, government-managed funds and state capital operations together.</summary>
    Appropriations = 1,

    /// <summary>一般公共预算 (小计).</summary>
    GeneralPublicBudget = 2,

    /// <summary>一般公共预算 其中：财政拨款.</summary>
    OfWhichAppropriated = 3,

    /// <summary>政府性基金预算.</summary>
    GovernmentManagedFunds = 4,

    /// <summary>国有资本经营预算.</summary>
    StateCapitalOperations = 5,

    /// <summary>社会保险基金预算.</summary>
    SocialInsuranceFunds = 6,

    /// <summary>财政专户管理资金.</summary>
    SpecialFiscalAccount = 7,

    /// <summary>单位自有资金, 其他资金.</summary>
    Own = 8,

    /// <summary>上年结转, where a table prints it as a column beside the funds.</summary>
    CarriedOver = 9,
}
