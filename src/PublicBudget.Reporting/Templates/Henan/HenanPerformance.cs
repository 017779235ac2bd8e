using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates.Henan;

/// <summary>Tables 10 and 11 of the Henan form of 2021.</summary>
internal static class HenanPerformance
{
    /// <summary>Table 10.</summary>
    public static OverallTableSpec Overall { get; } = new()
    {
        Role = TableRole.UnitPerformance,
        Title = "部门（单位）整体绩效目标表",
        ListedTitle = "部门（单位）整体绩效目标表",
        Captions = ["（{year}年）", "单位：{money}"],
        Orientation = PageOrientation.Portrait,
        EmptyNote = "说明：我单位无部门（单位）整体绩效目标，故本表无数据。",
        Budget =
        [
            FormRow.Of("部门预算总额", FactSelector.Of(FactConcept.TotalExpenditure)) with { Sum = FormSum.Below },
            FormRow.Of("1、资金来源：（1）财政性资金", FactSelector.Of(FactConcept.TotalExpenditure, FundScope.Appropriations), level: 1),
            FormRow.Of("（2）其他资金", FactSelector.Of(FactConcept.TotalExpenditure, FundScope.Own), level: 1),
            FormRow.Of("（3）财政专户管理资金", FactSelector.Of(FactConcept.TotalExpenditure, FundScope.SpecialFiscalAccount), level: 1).WhereUsed(),
            FormRow.Of("2、资金结构：（1）基本支出", FactSelector.Of(ExpenditureColumn.Basic), level: 1) with { IsOfWhich = true },
            FormRow.Of("（2）项目支出", FactSelector.Of(ExpenditureColumn.Project), level: 1) with { IsOfWhich = true },
        ],
    };

    /// <summary>Table 11: one sheet for each project. The fields of persons stay blank.</summary>
    public static ProjectTableSpec Projects { get; } = new()
    {
        Role = TableRole.ProjectPerformance,
        Title = "{unit}{regime}支出项目绩效目标表",
        ListedTitle = "支出项目绩效目标表",
        Captions = ["（{year}年）", "单位：{money}"],
        EmptyNote = "说明：我单位无支出项目绩效目标，故本表无数据。",
        Rows =
        [
            ProjectRow.Of("项目名称", ProjectField.Name),
            ProjectRow.Of("单位编码", ProjectField.UnitCode, "资金用途", ProjectField.Purpose),
            ProjectRow.Of("项目负责人", ProjectField.Blank, "联系人", ProjectField.Blank),
            ProjectRow.Of("联系电话", ProjectField.Blank),
            ProjectRow.Of("开始时间", ProjectField.Start, "结束时间", ProjectField.End),
            ProjectRow.Of("项目总金额", ProjectField.Total, "项目本年度金额", ProjectField.ThisYear),
            ProjectRow.Of("上年度项目总金额", ProjectField.PriorTotal, "项目上年度金额", ProjectField.PriorYear),
            ProjectRow.Head("项目详细信息"),
            ProjectRow.Of("项目概况", ProjectField.Overview),
            ProjectRow.Of("立项依据", ProjectField.Basis),
            ProjectRow.Of("项目设立的必要性", ProjectField.Necessity),
            ProjectRow.Of("项目配套制度措施", ProjectField.SupportingMeasures),
            ProjectRow.Of("项目实施计划", ProjectField.ImplementationPlan),
            ProjectRow.Of("备注", ProjectField.Remark),
            ProjectRow.Head("项目绩效目标"),
            ProjectRow.Of("项目总目标", ProjectField.OverallObjective),
            ProjectRow.Of("年度绩效目标", ProjectField.AnnualObjectives),
        ],
    };
}
