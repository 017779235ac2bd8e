namespace PublicBudget.Budgets;

/// <summary>
/// The finest division by nature that the disclosure tables print: one member per leaf column of Henan's tables 3, 5 and
/// 9 (支出总体情况表), and the three natures that only the central form adds. The default is wages and benefits.
/// </summary>
public enum ExpenditureCategory
{
    /// <summary>基本支出 – 工资福利支出.</summary>
    WagesAndBenefits = 0,

    /// <summary>基本支出 – 公用经费 (商品和服务支出).</summary>
    Operating = 1,

    /// <summary>基本支出 – 对个人和家庭的补助.</summary>
    IndividualsAndFamilies = 2,

    /// <summary>基本支出 – 资本性支出.</summary>
    Capital = 3,

    /// <summary>项目支出 – 一般性项目.</summary>
    GeneralProject = 4,

    /// <summary>项目支出 – 专项资金.</summary>
    EarmarkedProject = 5,

    /// <summary>上缴上级支出.</summary>
    RemittanceToSuperior = 6,

    /// <summary>事业单位经营支出.</summary>
    BusinessOperations = 7,

    /// <summary>对附属单位补助支出.</summary>
    SubsidiesToAffiliates = 8,
}
