using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Shared;

/// <content>The nine numbered paragraphs, the project sheets, and what the words say.</content>
internal static partial class JiyuanSheet
{
    private static readonly BudgetVersion Prior = Version.Previous;

    private static void AddText(FactSheetBuilder builder)
    {
        FactKey revenue = FactKeys.TotalRevenue(Version), expenditure = FactKeys.TotalExpenditure(Version);
        Say(builder, "一", (revenue, "239.9万元"), (expenditure, "239.9万元"));
        SayChange(builder, "一", revenue, "8万元", "3.45%");
        SayChange(builder, "一", expenditure, "8万元", "3.45%");

        Say(builder, "二", (FactKeys.RevenueOfYear(Version), "239.9万元"), (FactKeys.Revenue(Version, RevenueSource.GeneralPublicBudget), "239.9万元"));

        FactKey basic = FactKeys.Expenditure(Version, column: ExpenditureColumn.Basic), project = FactKeys.Expenditure(Version, column: ExpenditureColumn.Project);
        Say(builder, "三", (FactKeys.Expenditure(Version), "239.9万元"), (basic, "229.4万元"), (basic.Share(), "95.62%"), (project, "10.5万元"), (project.Share(), "4.38%"));

        FactKey budgetRevenue = FactKeys.Revenue(Version, FundScope.GeneralPublicBudget), budget = FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget);
        Say(builder, "四", (budgetRevenue, "239.9万元"), (budget, "239.9万元"));
        SayChange(builder, "四", budgetRevenue, "8万元", "3.45%");
        SayChange(builder, "四", budget, "8万元", "3.45%");

        FactKey social = FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget, Code("208")), housing = FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget, Code("221"));
        Say(builder, "五", (budget, "239.9万元"), (social, "229.4万元"), (social.Share(), "95.62%"), (housing, "10.5万元"), (housing.Share(), "4.38%"));

        foreach (FactConcept concept in ThreePublic)
        {
            FactKey key = FactKeys.Of(Version, concept);
            Say(builder, "七", (key, "0.0万元"));
            if (concept != FactConcept.OfficialVehicles) builder.Add(key.Change(Prior), Figure.Of(Direction.Unchanged), Text("七"));
        }

        Say(builder, "八", (FactKeys.Expenditure(Version, FundScope.GovernmentManagedFunds), "0.0万元"));

        FactKey operating = FactKeys.Of(Version, FactConcept.AdministrativeOperatingExpenses);
        Say(builder, "九（一）", (operating, "20.7万元"));
        builder.Add(operating.Change(Prior), Figure.Of(Direction.Unchanged), Text("九（一）"));
        Say(
            builder, "九（二）",
            (FactKeys.Of(Version, FactConcept.Procurement), "0.0万元"), (FactKeys.Of(Version, FactConcept.ProcurementGoods), "0.0万元"),
            (FactKeys.Of(Version, FactConcept.ProcurementWorks), "0.0万元"), (FactKeys.Of(Version, FactConcept.ProcurementServices), "0.0万元"));
        foreach (VehicleKind? kind in new VehicleKind?[] { null, VehicleKind.General, VehicleKind.LawEnforcement, VehicleKind.Other })
            builder.Add(FactKeys.Vehicles(Version, kind), Figure.Count(0), Text("九（四）"));
        builder.Add(FactKeys.Of(Version, FactConcept.GeneralEquipment), Figure.Count(0), Text("九（四）"));
        builder.Add(FactKeys.Of(Version, FactConcept.SpecialEquipment), Figure.Count(0), Text("九（四）"));
        builder.Add(FactKeys.Of(Version, FactConcept.SpecialTransfers), Figure.Count(0), Text("九（五）"));
        builder.Add(FactKeys.Of(Version, FactConcept.ConsolidatedUnits), Figure.Count(1), Text("第一部分二"));
    }

    private static void AddProjects(FactSheetBuilder builder)
    {
        foreach ((string name, string amount) in new[] { ("社会保险业务管理经费-购置办公设备", "2.50万元"), ("社会保险业务管理经费—社会保险工作经费", "8.00万元") })
        {
            foreach (BudgetVersion version in new[] { Version, Prior })
            {
                foreach (FactConcept concept in new[] { FactConcept.ProjectTotal, FactConcept.ProjectAmount })
                {
                    builder.Add(
                        FactKeys.Project(version, name, concept), PublishedAmount.Parse(amount),
                        PrintedPlace.InTable(TableRole.ProjectPerformance, name, version == Prior ? "上年度" + concept.ChineseName() : concept.ChineseName(), "支出项目绩效目标表（2021年）"));
                }
            }
        }
    }

    private static void AddProjectSheets(FactSheetBuilder builder)
    {
        foreach (ProjectPerformance project in JiyuanProjects.All) builder.Add(project);
    }

    private static void AddWords(FactSheetBuilder builder) => builder
        .Add(new Mention { Kind = MentionKind.TableReference, Text = "支出经济分类汇总表", Table = TableRole.Economic, Place = Text("六") })
        .Add(new Mention { Kind = MentionKind.CompleteList, Text = "主要用于以下方面", Key = FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget), Place = Text("五") })
        .Add(new Mention { Kind = MentionKind.Reason, Text = "职级并行后人员工资及保险缴费基数正常上调", Key = FactKeys.TotalExpenditure(Version), Place = Text("一") })
        .Add(new Mention
        {
            Kind = MentionKind.Reason,
            Text = "职级并行后人员工资及保险缴费基数的正常上调",
            Key = FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget),
            Place = Text("四"),
        })
        .Add(new Mention { Kind = MentionKind.Heading, Text = "2021年单位预算表", Expected = "2021年度部门预算表" })
        .Add(new Mention { Kind = MentionKind.Organisation, Text = "部门", Expected = "单位" })
        .Add(new Mention { Kind = MentionKind.Organisation, Text = "济源市失业保险处" })
        .Add(new Mention { Kind = MentionKind.Placeholder, Text = "其他用车主要是 0 车 0 辆", Place = Text("九（四）") })
        .Add(new Mention { Kind = MentionKind.Misprint, Text = "抗议", Expected = "抗疫" })
        .Add(new Mention { Kind = MentionKind.Misprint, Text = "实效", Expected = "时效", Place = Text("九（三）") })
        .Add(new Mention { Kind = MentionKind.AllProjectsHaveObjectives, Text = "预算项目均按要求编制了绩效目标", Place = Text("九（三）") })
        .Add(new Mention { Kind = MentionKind.Year, Text = "2020年", Place = Text("一") })
        .Add(new Mention { Kind = MentionKind.Year, Text = "2017", InCitation = true, Place = Text("六") });

    private static PrintedPlace Text(string paragraph) => PrintedPlace.InText(paragraph);

    private static void Say(FactSheetBuilder builder, string paragraph, params (FactKey Key, string Printed)[] figures)
    {
        foreach ((FactKey key, string printed) in figures)
            builder.Add(key, printed.EndsWith('%') ? PublishedPercentage.Parse(printed) : PublishedAmount.Parse(printed), Text(paragraph));
    }

    private static void SayChange(FactSheetBuilder builder, string paragraph, FactKey key, string change, string rate)
        => Say(builder, paragraph, (key.Change(Prior), change), (key.GrowthRate(Prior), rate));
}
