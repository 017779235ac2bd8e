using PublicBudget.Budgets;

namespace PublicBudget.Facts;

/// <summary>What the columns are called, and which column a category of the budget falls into.</summary>
public static class ExpenditureColumns
{
    /// <summary>The Chinese term, as 基本支出; empty for the total.</summary>
    /// <param name="column">The column.</param>
    public static string ChineseName(this ExpenditureColumn column) => column switch
    {
        ExpenditureColumn.Basic => "基本支出",
        ExpenditureColumn.Personnel => "人员经费",
        ExpenditureColumn.WagesAndBenefits => "工资福利支出",
        ExpenditureColumn.Operating => "公用经费",
        ExpenditureColumn.IndividualsAndFamilies => "对个人和家庭的补助",
        ExpenditureColumn.Capital => "资本性支出",
        ExpenditureColumn.GoodsAndServices => "商品和服务支出",
        ExpenditureColumn.Project => "项目支出",
        ExpenditureColumn.GeneralProject => "一般性项目",
        ExpenditureColumn.EarmarkedProject => "专项资金",
        ExpenditureColumn.RemittanceToSuperior => "上缴上级支出",
        ExpenditureColumn.BusinessOperations => "事业单位经营支出",
        ExpenditureColumn.SubsidiesToAffiliates => "对附属单位补助支出",
        _ => "",
    };

    /// <summary>The column that this one is a part of; <c>null</c> for the total.</summary>
    /// <param name="column">The column.</param>
    public static ExpenditureColumn? Parent(this ExpenditureColumn column) => column switch
    {
        ExpenditureColumn.Total => null,
        ExpenditureColumn.Personnel or ExpenditureColumn.WagesAndBenefits or ExpenditureColumn.Operating
            or ExpenditureColumn.IndividualsAndFamilies => ExpenditureColumn.Basic,
        ExpenditureColumn.GoodsAndServices or ExpenditureColumn.Capital => ExpenditureColumn.Operating,
        ExpenditureColumn.GeneralProject or ExpenditureColumn.EarmarkedProject => ExpenditureColumn.Project,
        _ => ExpenditureColumn.Total,
    };

    /// <summary>The narrowest column of a category of the budget; the columns around it are its parents.</summary>
    /// <param name="category">The category.</param>
    public static ExpenditureColumn Column(this ExpenditureCategory category) => category switch
    {
        ExpenditureCategory.WagesAndBenefits => ExpenditureColumn.WagesAndBenefits,
        ExpenditureCategory.Operating => ExpenditureColumn.GoodsAndServices,
        ExpenditureCategory.IndividualsAndFamilies => ExpenditureColumn.IndividualsAndFamilies,
        ExpenditureCategory.Capital => ExpenditureColumn.Capital,
        ExpenditureCategory.GeneralProject => ExpenditureColumn.GeneralProject,
        ExpenditureCategory.EarmarkedProject => ExpenditureColumn.EarmarkedProject,
        _ => category.Nature().Column(),
    };

    /// <summary>The column of a nature, as 基本支出小计.</summary>
    /// <param name="nature">The nature.</param>
    public static ExpenditureColumn Column(this ExpenditureNature nature) => nature switch
    {
        ExpenditureNature.Basic => ExpenditureColumn.Basic,
        ExpenditureNature.Project => ExpenditureColumn.Project,
        ExpenditureNature.RemittanceToSuperior => ExpenditureColumn.RemittanceToSuperior,
        ExpenditureNature.BusinessOperations => ExpenditureColumn.BusinessOperations,
        _ => ExpenditureColumn.SubsidiesToAffiliates,
    };
}
