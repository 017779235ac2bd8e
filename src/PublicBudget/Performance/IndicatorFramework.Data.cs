using PublicBudget.Classifications;
using PublicBudget.Collections;

namespace PublicBudget.Performance;

public sealed partial record IndicatorFramework
{
    private static readonly FrameworkWeights WithoutCost = new(Cost: 0m, Output: 50m, Benefit: 30m, Satisfaction: 10m, Execution: 10m);

    /// <summary>
    /// Henan's project sheet up to 2021 (支出项目绩效目标表), as the 2021 document of 济源市失业保险处 prints it: 4 first-level and 18
    /// second-level names, no weights.
    /// </summary>
    public static IndicatorFramework Henan2021 { get; } = new()
    {
        Name = "河南省支出项目绩效目标表",
        Purpose = "项目支出绩效目标",
        FirstYear = new(2014),
        LastYear = new(2021),
        Basis = EvidenceBasis.Documented,
        Dimensions =
        [
            Dimension("投入与目标管理", "投入管理 财务管理 项目管理 资产管理"),
            Dimension("产出目标", "数量! 质量! 时效! 成本"),
            Dimension("效果目标", "经济效益 社会效益 环境效益 满意度!"),
            Dimension("影响力目标", "长效管理 人力资源 部门协助 配套设施 信息共享 其它"),
        ],
    };

    /// <summary>财预〔2015〕88号, 2015 to 2020. The weights are those of 财预〔2020〕10号, seen in published tables of 池州 and 乌海.</summary>
    public static IndicatorFramework Project2015 { get; } = new()
    {
        Name = "财预〔2015〕88号",
        Purpose = "项目支出绩效目标",
        FirstYear = new(2015),
        LastYear = new(2020),
        Basis = EvidenceBasis.Documented,
        Dimensions =
        [
            Dimension("产出指标", "数量指标! 质量指标! 时效指标! 成本指标"),
            Dimension("效益指标", "经济效益指标 社会效益指标 生态效益指标 可持续影响指标"),
            Dimension("满意度指标", "服务对象满意度指标!"),
        ],
        Weights = WithoutCost,
    };

    /// <summary>
    /// 财预〔2021〕101号, from 2021: cost has a dimension of its own, sustainable impact is part of the benefits. Weights
    /// 20/40/20/10 + 10; without cost 50/30/10 + 10 (<see cref="WeightsFor"/>; knowledge of the trade).
    /// </summary>
    public static IndicatorFramework Project2021 { get; } = new()
    {
        Name = "财预〔2021〕101号",
        Purpose = "项目支出绩效目标",
        FirstYear = new(2021),
        Basis = EvidenceBasis.Documented,
        Dimensions =
        [
            Dimension("成本指标", "经济成本指标 社会成本指标 生态环境成本指标"),
            Dimension("产出指标", "数量指标! 质量指标! 时效指标!"),
            Dimension("效益指标", "经济效益指标 社会效益指标 生态效益指标"),
            Dimension("满意度指标", "服务对象满意度指标!"),
        ],
        Weights = new(Cost: 20m, Output: 40m, Benefit: 20m, Satisfaction: 10m, Execution: 10m),
    };

    /// <summary>财预〔2020〕10号, annex: evaluation by the finance department (财政评价), from 2020. Weights are set per case.</summary>
    public static IndicatorFramework Evaluation2020 { get; } = new()
    {
        Name = "财预〔2020〕10号",
        Purpose = "财政和部门评价",
        FirstYear = new(2020),
        Basis = EvidenceBasis.Documented,
        Dimensions =
        [
            Dimension("决策", "项目立项 绩效目标 资金投入"),
            Dimension("过程", "资金管理 组织实施"),
            Dimension("产出", "产出数量 产出质量 产出时效 产出成本"),
            Dimension("效益", "项目效益"),
        ],
    };

    /// <summary>财预〔2013〕53号, from 2013: the expenditure of a whole department (部门整体支出).</summary>
    public static IndicatorFramework Overall2013 { get; } = new()
    {
        Name = "财预〔2013〕53号",
        Purpose = "部门整体支出绩效评价",
        FirstYear = new(2013),
        Basis = EvidenceBasis.Knowledge,
        Dimensions =
        [
            Dimension("投入", "目标设定 预算配置"),
            Dimension("过程", "预算执行 预算管理 资产管理"),
            Dimension("产出", "职责履行"),
            Dimension("效果", "履职效益"),
        ],
    };

    /// <summary>Henan from 2021: the overall sheet of a department or unit (部门（单位）整体绩效目标表). No weights are seen.</summary>
    public static IndicatorFramework HenanOverall2021 { get; } = new()
    {
        Name = "河南省部门（单位）整体绩效目标表",
        Purpose = "部门整体绩效目标",
        FirstYear = new(2021),
        Basis = EvidenceBasis.Inferred,
        Dimensions =
        [
            Dimension("投入管理指标", "工作目标管理 预算和财务管理 绩效管理"),
            Dimension("产出指标", "重点工作任务完成! 履职目标实现!"),
            Dimension("效益指标", "履职效益! 满意度!"),
        ],
    };

    /// <summary>All frameworks.</summary>
    public static IReadOnlyList<IndicatorFramework> All { get; } =
        ValueList.Copy([Henan2021, Project2015, Project2021, Evaluation2020, Overall2013, HenanOverall2021]);

    /// <summary>One row of the tables above: names between blanks, "!" behind those that no table leaves empty.</summary>
    private static FrameworkDimension Dimension(string name, string attributes) => new()
    {
        Name = name,
        Attributes = ValueList.Copy(attributes.Split(' ').Select(text => new FrameworkAttribute(text.TrimEnd('!'), text.EndsWith('!')))),
    };
}
