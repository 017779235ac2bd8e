namespace PublicBudget.Budgets;

/// <summary>The nature of an expenditure (支出性质): basic, project, or one of the three natures of the central form.</summary>
public enum ExpenditureNature
{
    /// <summary>基本支出: what keeps the unit running; personnel and operating costs.</summary>
    Basic = 0,

    /// <summary>项目支出: what a particular task costs beyond the basic expenditure.</summary>
    Project = 1,

    /// <summary>上缴上级支出: handed over to the superior unit.</summary>
    RemittanceToSuperior = 2,

    /// <summary>事业单位经营支出: cost of a public institution's business operations.</summary>
    BusinessOperations = 3,

    /// <summary>对附属单位补助支出: subsidies to affiliated units.</summary>
    SubsidiesToAffiliates = 4,
}
