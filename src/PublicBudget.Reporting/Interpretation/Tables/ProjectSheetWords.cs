using System.Collections.Frozen;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>The fields of a project's performance sheet. Persons and telephone numbers are known and left out.</summary>
internal static class ProjectSheetWords
{
    /// <summary>The amounts: what each measures, and of how many years before.</summary>
    public static FrozenDictionary<string, (FactConcept Concept, int YearOffset)> Amounts { get; } = new Dictionary<string, (FactConcept, int)>(StringComparer.Ordinal)
    {
        ["项目总金额"] = (FactConcept.ProjectTotal, 0),
        ["项目资金总额"] = (FactConcept.ProjectTotal, 0),
        ["项目本年度金额"] = (FactConcept.ProjectAmount, 0),
        ["本年度金额"] = (FactConcept.ProjectAmount, 0),
        ["年度资金总额"] = (FactConcept.ProjectAmount, 0),
        ["年度资金申请总额"] = (FactConcept.ProjectAmount, 0),
        ["上年度项目总金额"] = (FactConcept.ProjectTotal, -1),
        ["项目上年度金额"] = (FactConcept.ProjectAmount, -1),
        ["上年度金额"] = (FactConcept.ProjectAmount, -1),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The texts.</summary>
    public static FrozenDictionary<string, ProjectText> Texts { get; } = new Dictionary<string, ProjectText>(StringComparer.Ordinal)
    {
        ["项目名称"] = ProjectText.Name,
        ["单位编码"] = ProjectText.UnitCode,
        ["单位代码"] = ProjectText.UnitCode,
        ["资金用途"] = ProjectText.Purpose,
        ["开始时间"] = ProjectText.Start,
        ["结束时间"] = ProjectText.End,
        ["计划开始日期"] = ProjectText.Start,
        ["计划完成日期"] = ProjectText.End,
        ["项目概况"] = ProjectText.Overview,
        ["立项依据"] = ProjectText.Basis,
        ["项目设立的必要性"] = ProjectText.Necessity,
        ["项目配套制度措施"] = ProjectText.SupportingMeasures,
        ["项目实施计划"] = ProjectText.ImplementationPlan,
        ["备注"] = ProjectText.Remark,
        ["项目总目标"] = ProjectText.OverallObjective,
        ["总体目标"] = ProjectText.OverallObjective,
        ["项目总体目标"] = ProjectText.OverallObjective,
        ["年度绩效目标"] = ProjectText.AnnualObjectives,
        ["年度目标"] = ProjectText.AnnualObjectives,
        ["年度总体目标"] = ProjectText.AnnualObjectives,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
