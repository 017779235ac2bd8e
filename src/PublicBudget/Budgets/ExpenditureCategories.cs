using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>How the categories of expenditure belong together, and what they are called.</summary>
public static class ExpenditureCategories
{
    /// <summary>The nature that the category is a part of: 工资福利支出 is basic expenditure.</summary>
    /// <exception cref="ArgumentException"><paramref name="category"/> is not a member of the enum.</exception>
    public static ExpenditureNature Nature(this ExpenditureCategory category) => Require.Defined(category, nameof(category)) switch
    {
        ExpenditureCategory.GeneralProject or ExpenditureCategory.EarmarkedProject => ExpenditureNature.Project,
        ExpenditureCategory.RemittanceToSuperior => ExpenditureNature.RemittanceToSuperior,
        ExpenditureCategory.BusinessOperations => ExpenditureNature.BusinessOperations,
        ExpenditureCategory.SubsidiesToAffiliates => ExpenditureNature.SubsidiesToAffiliates,
        _ => ExpenditureNature.Basic,
    };

    /// <summary>Personnel or operating, for basic expenditure; <c>null</c> for every other nature.</summary>
    public static BasicKind? BasicKind(this ExpenditureCategory category) => category switch
    {
        ExpenditureCategory.WagesAndBenefits or ExpenditureCategory.IndividualsAndFamilies => Budgets.BasicKind.Personnel,
        ExpenditureCategory.Operating or ExpenditureCategory.Capital => Budgets.BasicKind.Operating,
        _ => null,
    };

    /// <summary>The Chinese term, as 公用经费.</summary>
    /// <exception cref="ArgumentException"><paramref name="category"/> is not a member of the enum.</exception>
    public static string ChineseName(this ExpenditureCategory category) => category switch
    {
        ExpenditureCategory.WagesAndBenefits => "工资福利支出",
        ExpenditureCategory.Operating => "公用经费",
        ExpenditureCategory.IndividualsAndFamilies => "对个人和家庭的补助",
        ExpenditureCategory.Capital => "资本性支出",
        ExpenditureCategory.GeneralProject => "一般性项目",
        ExpenditureCategory.EarmarkedProject => "专项资金",
        _ => category.Nature().ChineseName(),
    };

    /// <summary>The Chinese term, as 基本支出.</summary>
    /// <exception cref="ArgumentException"><paramref name="nature"/> is not a member of the enum.</exception>
    public static string ChineseName(this ExpenditureNature nature) => Require.Defined(nature, nameof(nature)) switch
    {
        ExpenditureNature.Basic => "基本支出",
        ExpenditureNature.Project => "项目支出",
        ExpenditureNature.RemittanceToSuperior => "上缴上级支出",
        ExpenditureNature.BusinessOperations => "事业单位经营支出",
        _ => "对附属单位补助支出",
    };
}
