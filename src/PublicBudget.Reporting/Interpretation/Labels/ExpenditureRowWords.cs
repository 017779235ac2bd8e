using System.Collections.Frozen;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>The rows that the expenditure side of a two-sided table prints beside the functional classes.</summary>
internal static class ExpenditureRowWords
{
    /// <summary>The natures.</summary>
    public static FrozenDictionary<string, ExpenditureColumn> Natures { get; } = new Dictionary<string, ExpenditureColumn>(StringComparer.Ordinal)
    {
        ["基本支出"] = ExpenditureColumn.Basic,
        ["人员经费"] = ExpenditureColumn.Personnel,
        ["人员支出"] = ExpenditureColumn.Personnel,
        ["工资福利支出"] = ExpenditureColumn.WagesAndBenefits,
        ["公用经费"] = ExpenditureColumn.Operating,
        ["日常公用经费"] = ExpenditureColumn.Operating,
        ["商品和服务支出"] = ExpenditureColumn.GoodsAndServices,
        ["对个人和家庭的补助"] = ExpenditureColumn.IndividualsAndFamilies,
        ["对个人和家庭的补助支出"] = ExpenditureColumn.IndividualsAndFamilies,
        ["资本性支出"] = ExpenditureColumn.Capital,
        ["项目支出"] = ExpenditureColumn.Project,
        ["一般性项目"] = ExpenditureColumn.GeneralProject,
        ["专项资金"] = ExpenditureColumn.EarmarkedProject,
        ["上缴上级支出"] = ExpenditureColumn.RemittanceToSuperior,
        ["事业单位经营支出"] = ExpenditureColumn.BusinessOperations,
        ["经营支出"] = ExpenditureColumn.BusinessOperations,
        ["对附属单位补助支出"] = ExpenditureColumn.SubsidiesToAffiliates,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Totals and what is carried over.</summary>
    public static FrozenDictionary<string, FactConcept> Totals { get; } = new Dictionary<string, FactConcept>(StringComparer.Ordinal)
    {
        ["支出总计"] = FactConcept.TotalExpenditure,
        ["总计"] = FactConcept.TotalExpenditure,
        ["支出合计"] = FactConcept.Expenditure,
        ["合计"] = FactConcept.Expenditure,
        ["支出总额"] = FactConcept.TotalExpenditure,
        ["支出总数"] = FactConcept.TotalExpenditure,
        ["当年支出合计"] = FactConcept.Expenditure,
        ["当年支出小计"] = FactConcept.Expenditure,
        ["本年支出合计"] = FactConcept.Expenditure,
        ["本年支出小计"] = FactConcept.Expenditure,
        ["本年支出"] = FactConcept.Expenditure,
        ["结转下年"] = FactConcept.CarriedOverToNextYear,
        ["结转下年资金"] = FactConcept.CarriedOverToNextYear,
        ["结转下年支出"] = FactConcept.CarriedOverToNextYear,
        ["年终结转结余"] = FactConcept.CarriedOverToNextYear,
        ["年末结转和结余"] = FactConcept.CarriedOverToNextYear,
        ["年末财政拨款结转和结余"] = FactConcept.CarriedOverToNextYear,
        ["结余分配"] = FactConcept.SurplusDistribution,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
