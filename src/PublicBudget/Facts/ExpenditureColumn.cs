namespace PublicBudget.Facts;

/// <summary>The part of an expenditure by nature: the amount columns of the expenditure tables. The default is the total.</summary>
public enum ExpenditureColumn
{
    /// <summary>总计, 合计.</summary>
    Total = 0,

    /// <summary>基本支出 (小计).</summary>
    Basic = 1,

    /// <summary>人员经费 within the basic expenditure.</summary>
    Personnel = 2,

    /// <summary>工资福利支出 within the basic expenditure.</summary>
    WagesAndBenefits = 3,

    /// <summary>公用经费 within the basic expenditure: goods and services with the capital expenditure of the unit's running.</summary>
    Operating = 4,

    /// <summary>对个人和家庭的补助 within the basic expenditure.</summary>
    IndividualsAndFamilies = 5,

    /// <summary>资本性支出 within the basic expenditure, where a form divides 公用经费 and prints it by itself.</summary>
    Capital = 6,

    /// <summary>项目支出 (小计).</summary>
    Project = 7,

    /// <summary>一般性项目.</summary>
    GeneralProject = 8,

    /// <summary>专项资金.</summary>
    EarmarkedProject = 9,

    /// <summary>上缴上级支出.</summary>
    RemittanceToSuperior = 10,

    /// <summary>事业单位经营支出.</summary>
    BusinessOperations = 11,

    /// <summary>对附属单位补助支出.</summary>
    SubsidiesToAffiliates = 12,

    /// <summary>
    /// 商品和服务支出 within the basic expenditure, where a form divides 公用经费 and prints it by itself. A column 公用经费 that stands
    /// beside a column 资本性支出 is this one too.
    /// </summary>
    GoodsAndServices = 13,
}
