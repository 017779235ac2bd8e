using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Shared;

/// <summary>
/// The two project sheets of the 2021 budget of 济源市失业保险处: 56 indicator rows, 48 of them named, 47 with a target. Rows
/// that the published text shows shifted stand in their right places here. The long texts (项目概况, 立项依据, 必要性,
/// 配套制度措施) and the persons are left out.
/// </summary>
internal static class JiyuanProjects
{
    /// <summary>社会保险业务管理经费-购置办公设备: office equipment, 2.50 万元.</summary>
    public static ProjectPerformance OfficeEquipment { get; } = new()
    {
        Name = "社会保险业务管理经费-购置办公设备",
        UnitCode = UnitCode.Parse("029003001"),
        Purpose = "设备购置及维护",
        Period = new(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)),
        Total = Money.From(2.50m, MoneyUnit.TenThousandYuan),
        ThisYear = Money.From(2.50m, MoneyUnit.TenThousandYuan),
        PriorTotal = Money.From(2.50m, MoneyUnit.TenThousandYuan),
        PriorYear = Money.From(2.50m, MoneyUnit.TenThousandYuan),
        ImplementationPlan = "2021年12月底前完成购买空调、电脑、桌、椅、沙发。",
        Remark = "无",
        Objective = new()
        {
            Overall = "提高基金扩面催缴，完成基金的清欠工作，以及失业补贴下乡核查及宣传力度等，促进稳定就业、创业的工作，促进失业保险事业发展。",
            Annual =
            [
                "1、截止2021年12月31日，完成设备采购计划，采购完成率为100%",
                "2、保障采购设备质量合格，设备验收合格率为100%",
                "3、保证采购到位的设备全部投入使用",
                "4、设备到位后，保证相关业务顺利开展，提高工作效率",
                "5、保证采购设备需求的配套设施及时到位",
            ],
        },
        Indicators = IndicatorTree.FromRows(
        [
            Row("投入与目标管理", "投入管理", "资金使用率", "=100%"),
            Row("投入与目标管理", "投入管理", "预算资金到位情况", "=100%"),
            Row("投入与目标管理", "投入管理", "预算编制合理性", "合理"),
            Row("投入与目标管理", "财务管理", "财务管理制度健全性", "健全"),
            Row("投入与目标管理", "财务管理", "资金使用规范性", "合规"),
            Row("投入与目标管理", "财务管理", "财务监控有效性", "有效"),
            Row("投入与目标管理", "项目管理", "日常维护机制健全性", target: null),
            Row("投入与目标管理", "项目管理", "供应商考核机制健全性", "健全"),
            Row("投入与目标管理", "项目管理", "人员配备合理性", "合理"),
            Row("投入与目标管理", "项目管理", "项目管理制度健全性", "健全"),
            Row("投入与目标管理", "项目管理", "政府采购规范性", "合规"),
            Row("投入与目标管理", "资产管理", "固定资产管理情况", "规范"),
            Row("产出目标", "数量", "打印机", "=6台"),
            Row("产出目标", "数量", "复合机", "=1台"),
            Row("产出目标", "质量", "全年运行正常日率", "≥360天"),
            Row("产出目标", "质量", "资产验收合格率", "=100%"),
            Row("产出目标", "时效", "采购安装及时性", "及时"),
            Row("产出目标", "成本", "采购成本节约率", "≥90%"),
            Row("效果目标", "经济效益", "工作效率提升情况", "明显"),
            Row("效果目标", "社会效益", "办公电子化水平", "便捷"),
            Row("效果目标", "环境效益", "减少污染排放量影响程度", "一般"),
            Row("效果目标", "满意度", "参保单位满意度", "≥90%"),
            Row("影响力目标", "长效管理", "固定资产管理制度", "健全"),
            Blank("影响力目标", "人力资源"),
            Blank("影响力目标", "部门协助"),
            Row("影响力目标", "配套设施", "设施完备性", "完备"),
            Blank("影响力目标", "信息共享"),
            Blank("影响力目标", "其它"),
        ]),
    };

    /// <summary>社会保险业务管理经费—社会保险工作经费: the work of social insurance, 8.00 万元.</summary>
    public static ProjectPerformance SocialInsuranceWork { get; } = new()
    {
        Name = "社会保险业务管理经费—社会保险工作经费",
        UnitCode = UnitCode.Parse("029003001"),
        Purpose = "业务类",
        Period = new(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)),
        Total = Money.From(8.00m, MoneyUnit.TenThousandYuan),
        ThisYear = Money.From(8.00m, MoneyUnit.TenThousandYuan),
        PriorTotal = Money.From(8.00m, MoneyUnit.TenThousandYuan),
        PriorYear = Money.From(8.00m, MoneyUnit.TenThousandYuan),
        ImplementationPlan = "财务计划： 按项目计划拨付资金，预计第一季度完成25%，第二季度完成50%的预算资金使用，第三季度完成75%，第四季度完成100%的预算资金使用",
        Remark = "无",
        Objective = new()
        {
            Overall = "提高基金扩面催缴，完成基金的清欠工作，以及失业补贴下乡核查及宣传力度等，促进稳定就业、创业的工作。",
            Annual =
            [
                "1、失业保险参保人数力争达到11.5万人，其中建立个人缴纳记录人数达到11.5万人。",
                "2、失业保险基金征缴收入达到4900万元。",
                "3、严格执行失业保险金申领发放办法，失业保险金按时足额社会化发放率100%。",
                "4、全面落实失业保险支持企业稳定岗位政策，用足用好失业保险基金，支持企业稳定就业，减少裁员。",
                "5、继续开展个人权益记录单邮寄工作，向7.6万余名参保和享受人员免费寄送一次个人权益记录单。",
                "6、继续开展使用失业保险基金促进就业支持创业工作，对申请一次性创业补助和就业安置补助的失业人员或用人单位严格按照政策要求使用失业保险基金，确保基金安全有效运行，确保惠民政策落到实处。",
                "7、加快失业保险职业技能提升补贴发放工作。强化内部协作，提高向企业失业保险参保职工发放职业技能提升补贴的工作效率，更好的服务企业参保人员，确保工作顺利高效开展。",
                "8、加快推进失业保险社会保障卡应用，完成失业保险待遇申请、失业人员领取签到、失业保险待遇领取等社保卡应用工作。",
                "9、加大失业动态监测工作。完善监测制度，将享受失业保险在职培训和稳岗补贴的企业纳入现行动态监测范围，做好监测数据汇总分析和成果运用",
            ],
        },
        Indicators = IndicatorTree.FromRows(
        [
            Row("投入与目标管理", "投入管理", "预算执行率", "=100%"),
            Row("投入与目标管理", "投入管理", "预算资金到位情况", "=100%"),
            Row("投入与目标管理", "投入管理", "预算编制合理性", "合理"),
            Row("投入与目标管理", "财务管理", "财务管理制度健全性", "健全"),
            Row("投入与目标管理", "财务管理", "资金使用规范性", "合规"),
            Row("投入与目标管理", "财务管理", "财务监控有效性", "有效"),
            Row("投入与目标管理", "项目管理", "合同管理完备性", "完备"),
            Row("投入与目标管理", "项目管理", "项目质量可控性", "可控"),
            Row("投入与目标管理", "项目管理", "政府采购规范性", "合规"),
            Row("投入与目标管理", "项目管理", "政府采购规范性", "合规"),
            Blank("投入与目标管理", "资产管理"),
            Row("产出目标", "数量", "失业保险金足额发放率", "1"),
            Row("产出目标", "数量", "工作日工作率", "100%"),
            Row("产出目标", "质量", "社保缴费征缴率", "=100%"),
            Row("产出目标", "时效", "社保征缴时效", "≤30"),
            Row("产出目标", "成本", "成本控制率", "≤100%"),
            Row("效果目标", "经济效益", "参保人员受益度", "上涨"),
            Row("效果目标", "社会效益", "失业基金运营科学性", "科学"),
            Blank("效果目标", "环境效益"),
            Row("效果目标", "满意度", "参保群众满意度", "≥100"),
            Row("效果目标", "满意度", "参保单位满意度", "≥100"),
            Row("影响力目标", "长效管理", "基金管理长效机制", "健全"),
            Row("影响力目标", "长效管理", "档案管理机制健全性", "健全"),
            Row("影响力目标", "人力资源", "社会保障服务机制", "完善"),
            Row("影响力目标", "部门协助", "跨部门协助机制完备性", "完备"),
            Row("影响力目标", "配套设施", "设施完备性", "完备"),
            Blank("影响力目标", "信息共享"),
            Blank("影响力目标", "其它"),
        ]),
    };

    /// <summary>Both projects, in the order of the document.</summary>
    public static IReadOnlyList<ProjectPerformance> All { get; } = [OfficeEquipment, SocialInsuranceWork];

    private static IndicatorRow Row(string dimension, string attribute, string name, string? target) =>
        new(dimension, attribute, new() { Name = name, TargetText = target });

    private static IndicatorRow Blank(string dimension, string attribute) => new(dimension, attribute, null);
}
